"""Charts that only the app shows."""
