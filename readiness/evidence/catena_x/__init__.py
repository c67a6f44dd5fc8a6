"""Catena-X aspects as JSON, one module an aspect."""
