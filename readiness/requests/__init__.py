"""Asking suppliers: whom first and for what, the request itself, and where each request stands."""
