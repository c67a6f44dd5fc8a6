"""The second walk: every row becomes a line of its kind, and whatever does not fit a problem with row and field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence import limits
from readiness.evidence.reading import LineBuilder, Trouble
from readiness.evidence.tables.batch import Batch, Column
from readiness.evidence.tables.cells import Cell, Manner, is_empty, show
from readiness.evidence.tables.derived import derived
from readiness.evidence.tables.distinct import ColumnReader, ReadColumn
from readiness.evidence.tables.grid import Grid, Layout
from readiness.evidence.tables.vocabulary import plain, vocabulary, words

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Arrow hands moments out as pandas values where it can; counted from here it needs no pandas."""

Told = tuple[int, int, Trouble]
"""A problem with its row in the batch and the place of its field, so that problems come in the order of the file."""


@dataclass
class TableLines:
    """What one table gave. `rows` are problems of single rows, `left_out` counts what was no line at all."""

    builder: LineBuilder
    rows: list[Trouble] = field(default_factory=list)
    more: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    newest: datetime | None = None
    """The latest time stamp of a stock list."""

    def trouble(self, trouble: Trouble) -> None:
        if len(self.rows) < limits.TROUBLES:
            self.rows.append(trouble)
        else:
            self.more += 1


def read_lines(grid: Grid, layout: Layout, manners: Mapping[str, Manner], into: TableLines) -> None:
    """Adds the lines of one grid to `into`."""
    keys = [f.name for f in vocabulary(layout.columns.kind).shape.fields if f.filled]
    readers = {name: ColumnReader(manners[name]) for name in layout.columns.by_field}
    for batch in grid.below(layout.header_row):
        _read_batch(batch, grid, layout, readers, keys, into)


def _read_batch(
    batch: Batch,
    grid: Grid,
    layout: Layout,
    readers: Mapping[str, ColumnReader],
    keys: Sequence[str],
    into: TableLines,
) -> None:
    skipped = _no_lines(batch, layout, keys, into)
    told: list[Told] = []
    found: dict[str, ReadColumn] = {}
    for place, (name, at) in enumerate(layout.columns.by_field.items()):
        column = batch.column(at)
        found[name] = readers[name](column)
        told += _unreadable(column, found[name], place, name, skipped)
    values = {name: read.values for name, read in found.items()}
    values |= derived(found, batch, layout)
    told += _errors(batch, grid, layout, values, skipped)
    told += _too_wide(batch, layout, skipped)
    lacking: set[int] = set()
    for name in keys:
        empty = set(pc.indices_nonzero(pc.is_null(values[name])).to_pylist()) - skipped
        at = len(layout.columns.by_field) + 1
        faulty = {row for row, _, trouble in told if trouble.field == name}
        told += [(row, at, Trouble("required_empty", field=name)) for row in empty - faulty]
        lacking |= empty
    numbers = batch.rows.to_pylist() if told else []
    for row, _, trouble in sorted(told, key=lambda t: t[:2]):
        into.trouble(Trouble(trouble.code, numbers[row], trouble.field, grid.name, trouble.params))
    _keep(batch, values, skipped | lacking, grid, into)


def _keep(
    batch: Batch, values: Mapping[str, pa.Array], left_out: set[int], grid: Grid, into: TableLines
) -> None:
    rows = batch.rows
    if left_out:
        kept = pa.array([at not in left_out for at in range(len(rows))], pa.bool_())
        values, rows = {name: array.filter(kept) for name, array in values.items()}, rows.filter(kept)
    into.builder.add_batch(values, rows, grid.name)
    if "updated_at" in values:
        latest = pc.max(values["updated_at"].cast(pa.int64())).as_py()
        if latest is not None:
            newest = _EPOCH + timedelta(microseconds=latest)
            into.newest = max(into.newest or newest, newest)


def _no_lines(batch: Batch, layout: Layout, keys: Sequence[str], into: TableLines) -> set[int]:
    """Rows that are empty, a total, the header again or a remark below the table; the last three are counted.

    Only a row whose key is empty, is the header's own or a word for a total can be one of them; what is not written
    in plain letters is looked at to be sure. A kind whose key may stand in one of two columns goes by its first column.
    """
    at = layout.columns.by_field[keys[0]] if keys else min(layout.columns.by_field.values())
    column = batch.column(at)
    header = layout.headers[at]
    suspicious = {"", header.casefold(), *words().total}
    texts = pc.ascii_trim(column.texts, " :\t")
    suspect = pc.or_(
        pc.is_in(pc.ascii_lower(texts), pa.array(sorted(suspicious))),
        pc.or_(pc.invert(pc.string_is_ascii(texts)), pc.match_substring(texts, "  ")),
    )
    found = set()
    for row in pc.indices_nonzero(pc.fill_null(suspect, True)).to_pylist():
        cells = batch.cells(row)
        reason = "empty" if all(map(is_empty, cells)) else _reason(cells, layout, at)
        if reason:
            found.add(row)
            if reason != "empty":
                into.left_out[reason] += 1
    return found


def _reason(cells: Sequence[Cell], layout: Layout, key: int) -> str | None:
    """Why a filled row is no line."""
    texts = [show(c) for c in cells]
    filled = [t for t in texts if t]
    if texts[: len(layout.headers)] == list(layout.headers) and not any(texts[len(layout.headers) :]):
        return "headers"
    at_key = texts[key] if key < len(texts) else ""
    first = plain(filled[0]).rstrip(":")
    if first in words().total and (not at_key or plain(at_key).rstrip(":") == first):
        return "totals"
    return "remarks" if len(filled) == 1 and not at_key else None


def _unreadable(column: Column, read: ReadColumn, place: int, name: str, skipped: set[int]) -> list[Told]:
    if not read.faults:
        return []
    codes = column.codes.to_pylist()
    return [
        (row, place, Trouble(read.faults[code], field=name, params={"value": show(column.cells[code])[:80]}))
        for row in column.rows_of(read.faults)
        if row not in skipped and (code := codes[row]) is not None
    ]


def _errors(
    batch: Batch, grid: Grid, layout: Layout, values: dict[str, pa.Array], skipped: set[int]
) -> list[Told]:
    """Cells that hold an error say nothing, whatever text stands for it."""
    if not grid.errors:
        return []
    told: list[Told] = []
    rows = {number: at for at, number in enumerate(batch.rows.to_pylist())}
    fields = {at + 1: (place, name) for place, (name, at) in enumerate(layout.columns.by_field.items())}
    for number, column in sorted(grid.errors):
        if number in rows and column in fields and rows[number] not in skipped:
            row, (place, name) = rows[number], fields[column]
            told.append((row, place, Trouble("cell_error", field=name)))
            known = [at != row for at in range(len(values[name]))]
            values[name] = pc.if_else(pa.array(known), values[name], pa.scalar(None, values[name].type))
    return told


def _too_wide(batch: Batch, layout: Layout, skipped: set[int]) -> list[Told]:
    """Cells beyond the last header: a delimiter too many has moved the values of this row."""
    wide: set[int] = set()
    for column in batch.beyond(len(layout.headers)):
        wide |= set(column.rows_of(p for p, cell in enumerate(column.cells) if not is_empty(cell)))
    return [(row, len(layout.columns.by_field), Trouble("row_too_wide")) for row in wide - skipped]
