"""What past orders say about promises."""
