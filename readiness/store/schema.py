"""The tables as they are now; how older ones become these is told in `migrations`.

case_event   what happened, append-only, one hash chain a case (chain.py)
case_item    the current value of each thing an event speaks of; can be rebuilt from the events
case_head    one row a case: how long its chain is and where it ends
ended_sign_in sign-ins that count no longer, for as long as they would have lasted
store_schema the number of the schema, one row: what every release ever made looks at first
alembic_version the same for Alembic, which older releases did not know
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Row,
    String,
    Table,
    Text,
    UniqueConstraint,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.exc import InvalidRequestError

TABLES = MetaData()

store_schema = Table("store_schema", TABLES, Column("version", Integer, nullable=False))

case_head = Table(
    "case_head",
    TABLES,
    Column("id", Text, primary_key=True),
    Column("length", Integer, nullable=False),
    Column("tip", Text, nullable=False),
)

case_event = Table(
    "case_event",
    TABLES,
    Column("case_id", Text, ForeignKey("case_head.id"), nullable=False),
    Column("n", Integer, nullable=False),
    Column("client_id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("value", Text),
    Column("restores", Integer),
    Column("bank_version", Text),
    Column("author", Text),
    Column("at", Text, nullable=False),
    Column("hash", Text, nullable=False),
    PrimaryKeyConstraint("case_id", "n"),
    UniqueConstraint("case_id", "kind", "subject", "version"),
)

case_item = Table(
    "case_item",
    TABLES,
    Column("case_id", Text, ForeignKey("case_head.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("value", Text),
    PrimaryKeyConstraint("case_id", "kind", "subject"),
    Index("case_item_by_kind", "kind", "subject"),
)

ended_sign_in = Table(
    "ended_sign_in",
    TABLES,
    Column("name", Text, primary_key=True),
    Column("ended", Text, nullable=False),
    Column("until", Text, nullable=False),
)

alembic_version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))

ROWS: tuple[Table, ...] = (case_head, case_event, case_item)
"""The tables that hold people's work, parents first."""

AnyRow = Row[*tuple[Any, ...]]

VERSIONS = Path(__file__).parent / "migrations" / "versions"

_TURN = 0x7265_6164_696E_6573
"""The name of a lock in a PostgreSQL server: the first letters of this product as a number."""


def newest(versions: Path = VERSIONS) -> int:
    """Told by the files' names, so that a database that is up to date is opened without Alembic."""
    return max(int(path.name[1:5]) for path in versions.glob("r[0-9][0-9][0-9][0-9]_*.py"))


def wait_for_turn(connection: Connection) -> None:
    """Until the transaction ends, no other process makes or migrates tables; SQLite lets one writer in anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})


def version(connection: Connection) -> int | None:
    """The schema's number; None where there are no tables of ours at all."""
    if not inspect(connection).has_table(store_schema.name):
        return None
    number = connection.execute(select(store_schema.c.version)).scalar_one()
    if not isinstance(number, int) or number < 1:
        raise InvalidRequestError("the schema's number is damaged")
    return number


def bring_forward(connection: Connection, found: int | None, versions: Path = VERSIONS) -> None:
    """All missing migrations in the caller's transaction, from an empty database too: they all happen or none."""
    if found == newest(versions):
        return
    import_module("readiness.store.migrate").bring_forward(connection, found, versions)
    connection.execute(update(store_schema).values(version=newest(versions)))
