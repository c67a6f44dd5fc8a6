"""Who the firm says it is, in every file it hands out."""
