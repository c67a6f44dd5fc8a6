"""Alembic's folder: how a migration is run, and under `versions` each of them, released once and never changed."""
