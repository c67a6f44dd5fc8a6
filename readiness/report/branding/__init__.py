"""A consultant's own face for the report: logo, colours, a line on the cover, words on method; data, never markup."""
