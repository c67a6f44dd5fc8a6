"""Charts as values: the same specification goes to the app and, as vector drawing, into the PDF."""
