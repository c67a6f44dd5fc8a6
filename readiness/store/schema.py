"""The tables, and the steps from one released schema to the next.

case_event   what happened, append-only, one hash chain a case (chain.py)
case_item    the current value of each thing an event speaks of; can be rebuilt from the events
case_head    one row a case: how long its chain is and where it ends
store_schema the number of the schema, one row
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Row,
    Table,
    Text,
    UniqueConstraint,
    insert,
    inspect,
    select,
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
)

ROWS: tuple[Table, ...] = (case_head, case_event, case_item)
"""The tables that hold people's work, parents first."""

AnyRow = Row[*tuple[Any, ...]]

Step = Callable[[Connection], None]

STEPS: tuple[Step, ...] = ()
"""STEPS[i] leads from schema i + 1 to i + 2. Each is released once and never changed afterwards."""


def newest(steps: Sequence[Step] = STEPS) -> int:
    return len(steps) + 1


def create(connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """The newest schema in an empty database, inside the caller's transaction."""
    TABLES.create_all(connection)
    connection.execute(insert(store_schema).values(version=newest(steps)))


def version(connection: Connection) -> int | None:
    """The schema's number; None where there are no tables of ours at all."""
    if not inspect(connection).has_table(store_schema.name):
        return None
    number = connection.execute(select(store_schema.c.version)).scalar_one()
    if not isinstance(number, int) or number < 1:
        raise InvalidRequestError("the schema's number is damaged")
    return number


def migrate(connection: Connection, current: int, steps: Sequence[Step] = STEPS) -> None:
    """All missing steps in the caller's transaction: they all happen or none."""
    for step in steps[current - 1 :]:
        step(connection)
    connection.execute(update(store_schema).values(version=newest(steps)))
