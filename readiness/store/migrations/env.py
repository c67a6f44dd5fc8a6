"""Run by Alembic alone: every migration in the one transaction that `migrate.py` was called in."""

from __future__ import annotations

from alembic import context

from readiness.store.schema import TABLES

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=TABLES,
    transactional_ddl=True,  # SQLite's too: our connections begin their transactions themselves
)
with context.begin_transaction():
    context.run_migrations()
