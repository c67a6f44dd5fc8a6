"""What a firm's web site says to machines: markup, rules for robots, guides, agent profiles."""
