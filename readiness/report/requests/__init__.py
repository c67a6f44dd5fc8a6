"""A request on paper: letter, mail and the table to fill in, for one supplier or for many in one archive."""
