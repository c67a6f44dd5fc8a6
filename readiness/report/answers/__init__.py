"""Answer sheets to the two questions buyers ask: where does it come from, and is its supply exposed."""
