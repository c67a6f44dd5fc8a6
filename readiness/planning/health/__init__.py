"""What makes plans die, noticed while it can still be mended: one rule a cause, a score of its own."""
