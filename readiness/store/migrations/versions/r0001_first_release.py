"""The tables of release 0.1.0, the last one made without Alembic: a database of it is stamped with this revision."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    schema = op.create_table("store_schema", sa.Column("version", sa.Integer, nullable=False))
    op.bulk_insert(schema, [{"version": 1}])
    op.create_table(
        "case_head",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("length", sa.Integer, nullable=False),
        sa.Column("tip", sa.Text, nullable=False),
    )
    op.create_table(
        "case_event",
        sa.Column("case_id", sa.Text, sa.ForeignKey("case_head.id"), nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("client_id", sa.Text, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("restores", sa.Integer),
        sa.Column("bank_version", sa.Text),
        sa.Column("author", sa.Text),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("case_id", "n"),
        sa.UniqueConstraint("case_id", "kind", "subject", "version"),
    )
    op.create_table(
        "case_item",
        sa.Column("case_id", sa.Text, sa.ForeignKey("case_head.id"), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("value", sa.Text),
        sa.PrimaryKeyConstraint("case_id", "kind", "subject"),
    )
