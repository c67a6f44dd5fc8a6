"""What one reader gets and gives back: the hints of a person, troubles seen, and the reading itself.

Plain dataclasses without pydantic: these cross the border of the child process. A reader never learns the name
of its file, so a `Trouble` has none; `read_files` makes it a `Problem` of that file.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
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
        self._columns: dict[str, list[object]] = {name: [] for name in self._schema.names}
        self._pending = 0
        self._batches: list[pa.RecordBatch] = []
        self._nulls: dict[tuple[int, pa.DataType], pa.Array] = {}
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
        at, columns = self._pending, self._columns
        for name, value in (*values.items(), ("row", row), ("sheet", sheet), ("pointer", pointer)):
            if value is not None:
                column = columns[name]
                if len(column) < at:
                    column.extend([None] * (at - len(column)))
                column.append(value)
        self._pending += 1
        self.count += 1
        if self._pending >= self.BATCH:
            self._flush()

    def add_batch(self, columns: Mapping[str, pa.Array], rows: pa.Array, sheet: str | None) -> None:
        """Many lines at once, column by column, all of one length; a missing column is unknown (null)."""
        self._flush()
        count = len(rows)
        given = {**columns, "row": rows}
        if sheet is not None:
            given["sheet"] = pa.repeat(sheet, count)
        arrays = [
            given[field.name] if field.name in given else self._unknown(count, field.type)
            for field in self._schema
        ]
        self._batches.append(pa.RecordBatch.from_arrays(arrays, schema=self._schema))
        self.count += count

    def _unknown(self, count: int, of: pa.DataType) -> pa.Array:
        """Nothing but nulls; batches of one length share one array, most columns of a large table are such."""
        if (count, of) not in self._nulls:
            self._nulls[count, of] = pa.nulls(count, of)
        return self._nulls[count, of]

    def _flush(self) -> None:
        """Columns hold values up to the last one known; the rest of the batch is null."""
        if not self._pending:
            return
        arrays = []
        for field in self._schema:
            values = self._columns[field.name]
            known = pa.array(values, type=field.type)
            rest = self._pending - len(values)
            arrays.append(pa.concat_arrays([known, pa.nulls(rest, field.type)]) if rest else known)
            self._columns[field.name] = []
        self._batches.append(pa.RecordBatch.from_arrays(arrays, schema=self._schema))
        self._pending = 0

    def table(self) -> pa.Table:
        self._flush()
        return pa.Table.from_batches(self._batches, schema=self._schema)
