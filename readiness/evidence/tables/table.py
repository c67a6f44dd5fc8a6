"""The second walk: every row becomes a line of its kind, and whatever does not fit a problem with row and field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from readiness.evidence import limits
from readiness.evidence.reading import LineBuilder, Trouble
from readiness.evidence.tables.cells import Cell, Manner, Unreadable, is_empty, read_amount, read_cell, show
from readiness.evidence.tables.dates import in_utc
from readiness.evidence.tables.grid import Grid, Layout, filled_rows
from readiness.evidence.tables.vocabulary import plain, vocabulary, words


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
    shape = vocabulary(layout.columns.kind).shape
    keys = [f.name for f in shape.fields if f.filled]
    for at, cells in filled_rows(grid):
        if at <= layout.header_row:
            continue
        reason = _no_line(cells, layout, keys)
        if reason:
            into.left_out[reason] += 1
            continue
        values, troubles = _read_row(at, cells, grid, layout, manners)
        if any(not is_empty(c) for c in cells[len(layout.headers) :]):
            troubles.append(Trouble("row_too_wide", at, None, grid.name))
        lacking = [k for k in keys if values.get(k) is None]
        faulty = {t.field for t in troubles}
        troubles += [Trouble("required_empty", at, k, grid.name) for k in lacking if k not in faulty]
        for trouble in troubles:
            into.trouble(trouble)
        if lacking:
            continue
        into.builder.add(values, row=at, sheet=grid.name)
        stamp = values.get("updated_at")
        if isinstance(stamp, datetime):
            into.newest = max(into.newest or stamp, stamp)


def _no_line(cells: Sequence[Cell], layout: Layout, keys: Sequence[str]) -> str | None:
    """Why a filled row is no line: a total, the header again, a remark below the table."""
    texts = [show(c) for c in cells]
    filled = [t for t in texts if t]
    if texts == list(layout.headers):
        return "headers"
    key = layout.columns.by_field[keys[0]]
    at_key = texts[key] if key < len(texts) else ""
    first = plain(filled[0]).rstrip(":")
    if first in words().total and (not at_key or plain(at_key).rstrip(":") == first):
        return "totals"
    return "remarks" if len(filled) == 1 and not at_key else None


def _read_row(
    at: int, cells: Sequence[Cell], grid: Grid, layout: Layout, manners: Mapping[str, Manner]
) -> tuple[dict[str, object], list[Trouble]]:
    values: dict[str, object] = {}
    troubles: list[Trouble] = []
    for name, column in layout.columns.by_field.items():
        cell = cells[column] if column < len(cells) else ""
        if (at, column + 1) in grid.errors:
            troubles.append(Trouble("cell_error", at, name, grid.name))
            continue
        try:
            values[name] = read_cell(cell, manners[name])
        except Unreadable as unreadable:
            params: dict[str, str | int | float | bool | None] = {"value": show(cell)[:80]}
            troubles.append(Trouble(unreadable.code, at, name, grid.name, params))
            values[name] = manners[name].unreadable
    _complete(values, cells, layout)
    return values, troubles


def _complete(values: dict[str, object], cells: Sequence[Cell], layout: Layout) -> None:
    """What follows from headers and neighbours: currency, languages, classification, offset of the clock."""
    columns = layout.columns
    for name in ("price", "revenue"):
        if values.get(name) is not None and values.get("currency") is None and "currency" in _fields(layout):
            at = columns.by_field[name]
            values["currency"] = read_amount(cells[at], words()) or columns.currency.get(name)
    for name in _moments(columns.kind):
        stamp = values.get(name)
        if isinstance(stamp, datetime):
            values[name], zoned = in_utc(stamp)
            if name == "updated_at":
                values["updated_zoned"] = zoned
    if columns.languages:
        spoken = {s for at, s in columns.languages.items() if at < len(cells) and not is_empty(cells[at])}
        values["languages"] = sorted(spoken)
    if columns.class_system and values.get("class_group") and not values.get("class_system"):
        values["class_system"] = columns.class_system
    if "mime_kinds" in columns.by_field:
        kinds = values.get("mime_kinds")
        values["mime_count"] = len(kinds) if isinstance(kinds, list) else 0


@cache
def _moments(kind: str) -> tuple[str, ...]:
    return tuple(name for name, type in vocabulary(kind).shape.types.items() if type == "moment")


def _fields(layout: Layout) -> dict[str, object]:
    return dict(vocabulary(layout.columns.kind).shape.types)
