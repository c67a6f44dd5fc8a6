"""What keeps a delivered machine running: its parts list and the notice of what ends."""
