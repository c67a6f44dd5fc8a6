"""What past projects say about promises."""
