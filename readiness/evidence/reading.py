"""What one reader gets and gives back: the hints of a person, troubles seen, and the reading itself.

Plain dataclasses without pydantic: these cross the border of the child process. A reader never learns the name
of its file, so a `Trouble` has none; `read_files` makes it a `Problem` of that file.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from readiness.evidence.shape import Shape

TroubleParam = str | int | float | bool | None
TIERS = ("unreadable", "parsable", "conformant")
"""What a single file can reach; the higher tiers need a second file or a signature."""


@dataclass(frozen=True)
class Hint:
    """What a person confirmed about a file; empty means nothing was.

    `columns`: canonical field -> header as it stands in the file. `confirmed`: field of a document -> value.
    """

    kind: str | None = None
    columns: dict[str, str] = dataclasses.field(default_factory=dict)
    encoding: str | None = None
    confirmed: dict[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Trouble:
    """Something wrong in the file; `field` is a canonical field or, where none fits, the header as found."""

    code: str
    row: int | None = None
    field: str | None = None
    sheet: str | None = None
    params: dict[str, TroubleParam] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """`lines` follows the shape of `kind`; it is None where the file was opened but not understood.

    `tier` is one of TIERS. `records` counts what the file really holds (articles, rows, documents); it may differ
    from the number of lines. `more`: further kind -> lines, where one file holds several kinds (orders and
    confirmations in one interchange, a nameplate and a parts list in one shell).
    """

    format: str
    tier: str
    format_version: str | None = None
    kind: str | None = None
    records: int = 0
    lines: pa.Table | None = None
    more: dict[str, pa.Table] = dataclasses.field(default_factory=dict)
    columns: dict[str, str] = dataclasses.field(default_factory=dict)
    headers: tuple[str, ...] = ()
    preview: tuple[tuple[str, ...], ...] = ()
    encoding: str | None = None
    taken_on: date | None = None
    problems: tuple[Trouble, ...] = ()


def unreadable(code: str, format: str = "unknown", **params: TroubleParam) -> Reading:
    """The answer for a file that could not be opened: one named trouble, no lines."""
    return Reading(format=format, tier="unreadable", problems=(Trouble(code, params=params),))


class LineBuilder:
    """Collects lines and turns them into Arrow batch by batch, so that a large file does not fill the memory."""

    BATCH = 20_000

    def __init__(self, shape: Shape) -> None:
        self._schema = shape.schema
        self._names = [n for n in self._schema.names if n != "file"]
        self._pending: list[dict[str, object]] = []
        self._batches: list[pa.RecordBatch] = []
        self.count = 0

    def add(
        self,
        values: dict[str, object],
        *,
        row: int | None = None,
        sheet: str | None = None,
        pointer: str | None = None,
    ) -> None:
        """`values` holds canonical fields; a missing one is unknown (null)."""
        self._pending.append({**values, "row": row, "sheet": sheet, "pointer": pointer})
        self.count += 1
        if len(self._pending) >= self.BATCH:
            self._flush()

    def _flush(self) -> None:
        self._batches.append(pa.RecordBatch.from_pylist(self._pending, schema=self._schema))
        self._pending = []

    def table(self) -> pa.Table:
        if self._pending:
            self._flush()
        return pa.Table.from_batches(self._batches, schema=self._schema)
