"""What is said of an article about substances of concern."""
