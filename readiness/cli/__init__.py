"""The same functions as the app, from a terminal."""

from readiness.cli.run import main

__all__ = ["main"]
