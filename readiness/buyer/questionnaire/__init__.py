"""Customers' own questionnaires: which of our questions each of theirs is, what we answer, how they would judge."""
