"""Origin by value, preferential origin and controlled content: three numbers, kept apart."""
