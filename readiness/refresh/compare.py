"""A fetched table against the one in use: what came, went and moved, and whether that can be believed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from readiness.model.place import Problem
from readiness.refresh.official import Bounds, Official

Rows = Mapping[str, Mapping[str, str]]
MOST_NAMED = 10
YEAR = "year"
"""A number that is no measure: it neither moves nor leaves a scale."""


@dataclass(frozen=True)
class Move:
    key: str
    column: str
    before: str
    after: str


@dataclass(frozen=True)
class Diff:
    """`moves`: every changed cell, the largest change first where cells are numbers."""

    rows: int
    added: tuple[str, ...]
    gone: tuple[str, ...]
    moves: tuple[Move, ...]

    @property
    def changed(self) -> int:
        return len({move.key for move in self.moves})


def compare(before: Rows, after: Rows) -> Diff:
    moves = [
        Move(key, column, before[key].get(column, ""), cell)
        for key in before.keys() & after.keys()
        for column, cell in after[key].items()
        if before[key].get(column, "") != cell
    ]
    return Diff(
        rows=len(after),
        added=tuple(sorted(after.keys() - before.keys())),
        gone=tuple(sorted(before.keys() - after.keys())),
        moves=tuple(sorted(moves, key=lambda move: (-_by(move), move.key, move.column))),
    )


def doubts(official: Official, columns: Sequence[str], before: Rows, after: Rows) -> tuple[Problem, ...]:
    """Every reason to refuse the new table."""
    return tuple(_doubts(official, columns, before, after))


def _doubts(official: Official, columns: Sequence[str], before: Rows, after: Rows) -> Iterator[Problem]:
    bounds, table = official.bounds, official.table
    missing = sorted({c for row in after.values() for c in columns if c not in row})
    if missing and _whole(columns, after) < bounds.least_share * len(after):
        yield Problem(code="refresh_columns", file=table, params={"columns": tuple(missing)})
    least = max(bounds.least_rows, round(bounds.least_share * len(before)))
    if len(after) < least:
        yield Problem(code="refresh_rows", file=table, params={"rows": len(after), "least": least})
    outside = sorted({key for key, row in after.items() if not _in_range(bounds, row)})
    if outside:
        yield Problem(code="refresh_range", file=table, params={"keys": tuple(outside[:MOST_NAMED])})
    if bounds.jump is not None and bounds.jump_share is not None:
        both = before.keys() & after.keys()
        jumped = {m.key for m in compare(before, after).moves if m.column != YEAR and _by(m) > bounds.jump}
        if len(jumped) > bounds.jump_share * len(both):
            named = {"moved": len(jumped), "of": len(both), "jump": bounds.jump}
            yield Problem(code="refresh_drift", file=table, params=named)


def _whole(columns: Sequence[str], rows: Rows) -> int:
    return sum(all(c in row for c in columns) for row in rows.values())


def _in_range(bounds: Bounds, row: Mapping[str, str]) -> bool:
    if bounds.lowest is None or bounds.highest is None:
        return True
    values = [v for name, cell in row.items() if name != YEAR and (v := _number(cell)) is not None]
    return all(bounds.lowest <= value <= bounds.highest for value in values)


def _by(move: Move) -> float:
    """How far a number moved; 0 where either is none."""
    before, after = _number(move.before), _number(move.after)
    return abs(after - before) if before is not None and after is not None else 0.0


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None
