"""A folder of migrations with some of a later release in it."""

import shutil

from readiness.store.schema import VERSIONS, newest

TABLE = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade():
    op.create_table("extra_{revision}", sa.Column("id", sa.Integer))
{more}
"""


def versions_with(folder, *more):
    """Ours, and for each of `more` one that makes a table and then does that."""
    folder.mkdir(parents=True)
    for path in VERSIONS.glob("r*.py"):
        shutil.copy(path, folder)
    for number, then in enumerate(more, start=newest() + 1):
        text = TABLE.format(revision=f"{number:04}", before=f"{number - 1:04}", more=f"    {then}")
        (folder / f"r{number:04}_later.py").write_text(text)
    return folder
