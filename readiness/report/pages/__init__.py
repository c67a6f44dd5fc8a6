"""The report page by page: finished words and drawings, ready for the templates that only lay them out."""
