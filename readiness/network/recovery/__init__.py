"""How long the firm lives on stock, how long its suppliers need to come back, and what is lost in between."""
