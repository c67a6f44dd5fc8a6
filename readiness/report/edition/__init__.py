"""Whom a report is for: the whole of it, or without what only the firm and its lawyers should read."""
