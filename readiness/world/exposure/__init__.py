"""Structural exposure of countries: slow and statistical, with its interval, never alone."""
