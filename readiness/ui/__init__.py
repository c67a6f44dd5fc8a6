"""The browser app: thin pages over the same functions the terminal uses."""
