"""Rooms, marks and heads of all cases are asked for by what they are: without this each question reads every answer."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_index("case_item_by_kind", "case_item", ["kind", "subject"])
