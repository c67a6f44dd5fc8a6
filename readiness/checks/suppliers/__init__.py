"""What suppliers answered when they were asked: how much of what is bought, and whether it fits the parts list."""
