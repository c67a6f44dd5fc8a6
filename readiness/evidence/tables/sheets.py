"""One or more grids of a file become one Reading: kind, columns, lines, problems, tier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from readiness.evidence import limits
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_plan import PLAN_COLUMNS
from readiness.evidence.tables import plans, puris, replies
from readiness.evidence.tables.cells import show
from readiness.evidence.tables.columns import Columns, match_columns
from readiness.evidence.tables.grid import Grid, Layout, filled_rows, find_layout
from readiness.evidence.tables.levels import hang, head_of
from readiness.evidence.tables.numbers import Decimal
from readiness.evidence.tables.survey import settle_flags, survey
from readiness.evidence.tables.table import TableLines, read_lines
from readiness.evidence.tables.vocabulary import plain, vocabulary

_BESIDE = "substances"
_CLOSE = 0.85
"""A second kind that fits this nearly as well is named, so that a person may choose."""


def read_grids(
    grids: Sequence[Grid],
    hint: Hint,
    *,
    decimal: Decimal | None = None,
    serial: bool = False,
    encoding: str | None = None,
    notices: Iterable[Trouble] = (),
    faults: Iterable[Trouble] = (),
) -> Reading:
    """`decimal` is the sign to take where nothing in the table proves one; `serial` lets bare numbers be dates.

    `notices` are told and change nothing; `faults` are cells the file itself holds no value for.
    """
    known_faults = tuple(faults)
    found = [
        (grid, settle_flags(grid, layout, hint))
        for grid in grids
        if (layout := find_layout(grid, hint)) is not None
    ]
    if not found:
        return _not_recognised(grids, encoding, (*notices, *known_faults))
    leading, layout = max(found, key=lambda f: f[1].columns.score)
    kind = layout.columns.kind
    read = [(g, at) for g, at in found if at.columns.kind == kind]
    read = list(plans.own(read)) if kind == plans.KIND else read
    lines = _lines_of(kind, read, decimal=decimal, serial=serial)
    heads = {grid.name: head for grid, at in read if (head := head_of(grid, at)) is not None}
    table = hang(lines.builder.table(), heads, lines.trouble)
    beside = {_BESIDE: _beside(read, decimal=decimal, serial=serial)}
    taken = list(read)
    if kind == plans.KIND:
        taken += [(g, at) for g, at in found if at.columns.kind in plans.BESIDE]
        beside = {of: _lines_of(of, taken, decimal=decimal, serial=serial) for of in plans.BESIDE}
    problems = [
        *notices,
        *_rivals(layout, hint),
        *_left_out_sheets(grids, taken, kind),
        *_unknown_hints(layout, hint),
        *_missing_columns(layout),
        *_left_out_rows(lines),
    ]
    faulty = known_faults or lines.rows or any(b.rows for b in beside.values())
    sound = not faulty and not any(_missing_columns(at) for _, at in read)
    more = {of: b.builder.table() for of, b in beside.items() if b.builder.count}
    if kind == plans.KIND:
        more |= {PLAN_COLUMNS.kind: plans.columns_of(taken)}
    reading = Reading(
        format=vocabulary(kind).format,
        tier="conformant" if sound else "parsable",
        kind=kind,
        records=lines.builder.count,
        lines=table,
        more=more,
        columns={name: layout.headers[at] for name, at in layout.columns.by_field.items()},
        headers=layout.headers,
        preview=_preview(leading, after=layout.header_row),
        encoding=encoding,
        taken_on=lines.newest.date() if lines.newest else None,
        problems=(*problems, *known_faults, *_rows_of(lines, *beside.values())),
    )
    if kind == replies.KIND:
        return replies.answered(reading)
    message = puris.message_of(layout.headers)
    return _as_puris(reading, message, leading, layout) if message else reading


def _lines_of(
    kind: str, sheets: Sequence[tuple[Grid, Layout]], *, decimal: Decimal | None, serial: bool
) -> TableLines:
    lines = TableLines(LineBuilder(vocabulary(kind).shape))
    for grid, at in sheets:
        if at.columns.kind == kind:
            read_lines(grid, at, survey(grid, at, decimal=decimal, serial=serial), lines)
    return lines


def _beside(read: Sequence[tuple[Grid, Layout]], *, decimal: Decimal | None, serial: bool) -> TableLines:
    """What columns of a catalogue say of substances: a kind of its own, keyed by the same article number."""
    lines = TableLines(LineBuilder(vocabulary(_BESIDE).shape))
    for grid, at in read:
        number = at.columns.by_field.get("supplier_pid") if at.columns.kind == "catalogue" else None
        if number is None:
            continue
        columns = match_columns(at.headers, vocabulary(_BESIDE), {"article": at.headers[number]})
        taken = set(at.columns.by_field.values()) - {number}
        by_field = {name: column for name, column in columns.by_field.items() if column not in taken}
        if len(by_field) > 1:
            own = replace(at, columns=replace(columns, by_field=by_field))
            read_lines(grid, own, survey(grid, own, decimal=decimal, serial=serial), lines)
    return lines


def _as_puris(reading: Reading, message: str, grid: Grid, layout: Layout) -> Reading:
    """The same sheet under its own name; template rows are no records."""
    names = [plain(h) for h in layout.headers]
    partner, material = names.index("partnerbpnl"), names.index("ownmaterialnumber")
    rows = [[show(c) for c in cells] for at, cells in filled_rows(grid) if at > layout.header_row]
    padded = [[*cells, *[""] * len(names)] for cells in rows]
    examples = puris.only_examples([c[partner] for c in padded], [c[material] for c in padded])
    problems = list(reading.problems)
    if examples:
        problems.insert(
            0, Trouble("example_rows", layout.header_row + 1, None, grid.name, {"rows": len(rows)})
        )
    lines = reading.lines.slice(0, 0) if examples and reading.lines is not None else reading.lines
    return Reading(
        format=puris.FORMAT,
        format_version=message,
        tier="parsable" if examples else reading.tier,
        kind=reading.kind,
        records=0 if examples else len(rows),
        lines=lines,
        columns=reading.columns,
        headers=reading.headers,
        preview=reading.preview,
        taken_on=None if examples else reading.taken_on,
        problems=tuple(problems),
    )


def _not_recognised(grids: Sequence[Grid], encoding: str | None, notices: Iterable[Trouble]) -> Reading:
    """Opened, but no row reads like a header we know: the first broad row is shown, so that a person can say."""
    grid = next((g for g in grids if any(True for _ in filled_rows(g))), None)
    if grid is None:
        return Reading("unknown", "parsable", encoding=encoding, problems=(*notices, Trouble("no_rows")))
    at, cells = next(
        (
            row
            for row in islice(filled_rows(grid), limits.HEADER_ROWS)
            if sum(bool(show(c)) for c in row[1]) > 1
        ),
        next(filled_rows(grid)),
    )
    return Reading(
        format="unknown",
        tier="parsable",
        headers=tuple(show(c)[: limits.PREVIEW_CELL] for c in cells),
        preview=_preview(grid, after=at),
        encoding=encoding,
        problems=(*notices, Trouble("table_not_recognised", at, None, grid.name)),
    )


def _preview(grid: Grid, after: int) -> tuple[tuple[str, ...], ...]:
    below = (cells for at, cells in filled_rows(grid) if at > after)
    return tuple(
        tuple(show(c)[: limits.PREVIEW_CELL] for c in cells) for cells in islice(below, limits.PREVIEW_ROWS)
    )


def _rivals(layout: Layout, hint: Hint) -> list[Trouble]:
    best: Columns = layout.columns
    close = [r for r in layout.rivals if r.score >= _CLOSE * best.score]
    if hint.kind is not None or not close:
        return []
    return [Trouble("kind_unclear", layout.header_row, params={"kind": best.kind, "other": close[0].kind})]


def _left_out_sheets(grids: Sequence[Grid], read: Sequence[tuple[Grid, Layout]], kind: str) -> list[Trouble]:
    names = {grid.name for grid, _ in read}
    unread = [g for g in grids if g.name not in names and any(True for _ in filled_rows(g))]
    return [Trouble("sheet_left_out", sheet=g.name, params={"sheet": g.name, "kind": kind}) for g in unread]


def _unknown_hints(layout: Layout, hint: Hint) -> list[Trouble]:
    present = {plain(h) for h in layout.headers}
    absent = {f: h for f, h in hint.columns.items() if h and plain(h) not in present}
    return [Trouble("column_not_found", field=f, params={"header": h}) for f, h in absent.items()]


def _missing_columns(layout: Layout) -> list[Trouble]:
    wanted = [f.name for f in vocabulary(layout.columns.kind).shape.fields if f.required]
    lacking = [name for name in wanted if name not in layout.columns.by_field]
    return [Trouble("column_missing", layout.header_row, name) for name in lacking]


def _left_out_rows(lines: TableLines) -> list[Trouble]:
    counted = lines.left_out
    if not counted:
        return []
    parts = {key: counted[key] for key in ("totals", "headers", "remarks")}
    return [Trouble("rows_left_out", params={"rows": counted.total(), **parts})]


def _rows_of(*found: TableLines) -> list[Trouble]:
    """Problems of single rows, and how many were too many to tell."""
    return [*(t for lines in found for t in lines.rows), *(t for lines in found for t in _more(lines))]


def _more(lines: TableLines) -> list[Trouble]:
    return [Trouble("more_problems", params={"more": lines.more})] if lines.more else []
