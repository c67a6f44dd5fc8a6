"""What the parts list and the supply network show."""
