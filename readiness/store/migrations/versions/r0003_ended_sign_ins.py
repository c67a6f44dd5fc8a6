"""A sign-in that was ended counts in no process any more: before, only the one that served the sign-out knew of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "ended_sign_in",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("ended", sa.Text, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
    )
