"""What machines find on the firm's web site."""
