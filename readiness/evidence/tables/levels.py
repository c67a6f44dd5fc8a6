"""An indented parts list, as ERP systems print it: each row's parent is the last row above it that stands one level higher.

Levels are written 1, 2, 3, or with dots (..2), or as an outline (1.2.3, where the count of its numbers is the level).
A row without a level, and a level that jumps, are told with the reading taken; nothing is left out because of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import pyarrow as pa

from readiness.evidence.reading import LineBuilder, Trouble, TroubleParam
from readiness.evidence.tables.cells import show
from readiness.evidence.tables.grid import Grid, Layout, filled_rows
from readiness.evidence.tables.vocabulary import joined, vocabulary

_KIND = "parts"
_OUTLINE = re.compile(r"\d+(?:\.\d+){2,}")
_NUMBER = re.compile(r"\d+")
UNNAMED = "(product)"
"""Id of the finished product where an indented list begins with its inputs and never names it."""


@dataclass(frozen=True)
class Head:
    """The finished product as named above the table."""

    part: str
    row: int


@dataclass(frozen=True)
class _Line:
    part: str
    parent: str | None
    level: str
    row: int | None
    quantity: float | None


def head_of(grid: Grid, layout: Layout) -> Head | None:
    """The part named above the table, such as `Material | 4711`; None where none is."""
    heads = vocabulary(layout.columns.kind).heads
    if not heads:
        return None
    for at, cells in filled_rows(grid):
        if at >= layout.header_row:
            return None
        texts = [show(cell) for cell in cells if show(cell)]
        for label, value in pairwise(texts):
            if joined(label) in heads:
                return Head(value, at)
    return None


def hang(lines: pa.Table, heads: Mapping[str | None, Head], tell: Callable[[Trouble], None]) -> pa.Table:
    """Lines with their parents; what is wrong with the levels is told. `heads` by sheet."""
    if "level" not in lines.schema.names or lines.column("level").null_count == lines.num_rows:
        return lines
    names = ("part", "parent", "level", "row", "quantity")
    rows = [_Line(*row) for row in zip(*(lines.column(n).to_pylist() for n in names), strict=True)]
    sheets: list[str | None] = lines.column("sheet").to_pylist()
    parents: list[str | None] = []
    kept: list[bool] = []
    tops: list[pa.Table] = []
    for sheet in dict.fromkeys(sheets):
        own = [row for row, on in zip(rows, sheets, strict=True) if on == sheet]
        if not any(row.level for row in own):
            parents += [row.parent for row in own]
            kept += [True] * len(own)
            continue
        hung = _Sheet(sheet, own, heads.get(sheet))
        parents += hung.parents()
        kept += hung.not_repeated()
        for trouble in sorted(hung.troubles, key=lambda t: t.row or 0):
            tell(trouble)
        if hung.top is not None:
            tops.append(_top(hung.top, sheet))
    at = lines.schema.get_field_index("parent")
    with_parents = lines.set_column(at, lines.schema.field(at), pa.array(parents, pa.string()))
    return pa.concat_tables([*tops, with_parents.filter(pa.array(kept, pa.bool_()))])


def _top(head: Head, sheet: str | None) -> pa.Table:
    """The line of a finished product that only the words above the table name."""
    line = LineBuilder(vocabulary(_KIND).shape)
    line.add({"part": head.part}, row=head.row, sheet=sheet)
    return line.table()


class _Sheet:
    """The rows of one sheet from top to bottom; `top` is the product to add, where no row is it."""

    def __init__(self, sheet: str | None, rows: Sequence[_Line], head: Head | None) -> None:
        self.top: Head | None = None
        self.troubles: list[Trouble] = []
        self._sheet = sheet
        self._rows = rows
        self._outlined = any(_OUTLINE.fullmatch(row.level or "") for row in rows)
        self._owners: list[int | None] = []
        self._levels = list(self._settled())
        self._head = self._needed(head)

    def parents(self) -> list[str | None]:
        """A parent that the row itself names wins, if the list has such a part: an X for "assembly" is none."""
        parts = {row.part for row in self._rows}
        open_levels: list[tuple[int, str, int]] = []
        found: list[str | None] = []
        last = 0
        for at, (row, level) in enumerate(zip(self._rows, self._levels, strict=True)):
            while open_levels and open_levels[-1][0] >= level:
                open_levels.pop()
            above = open_levels[-1] if open_levels else None
            if above is not None and level - last > 1:
                self._told(
                    Trouble(
                        "level_skipped",
                        row.row,
                        params={"level": level, "above": above[0], "parent": above[1]},
                    )
                )
            last = level
            own = row.parent if row.parent in parts and row.parent != row.part else None
            found.append(own or (above[1] if above else self._head))
            self._owners.append(above[2] if above and not own else None)
            open_levels.append((level, row.part, at))
        return found

    def not_repeated(self) -> list[bool]:
        """False for the inputs of an assembly that is taken apart a second time: exports do so wherever it goes in."""
        inputs: dict[int, list[int]] = {}
        for at, owner in enumerate(self._owners):
            if owner is not None:
                inputs.setdefault(owner, []).append(at)
        first: dict[str, int] = {}
        kept = [True] * len(self._rows)
        for at in sorted(inputs):
            row = self._rows[at]
            known = first.setdefault(row.part, at) if kept[at] else at
            if kept[at] and known == at:
                continue
            for below in inputs[at]:
                kept[below] = False
            if kept[at] and self._made_of(inputs[at]) != self._made_of(inputs[known]):
                told: dict[str, TroubleParam] = {"part": row.part, "kept_row": self._rows[known].row}
                self._told(Trouble("assembly_differs", row.row, params=told))
        return kept

    def _made_of(self, inputs: Sequence[int]) -> list[tuple[str, float]]:
        rows = (self._rows[at] for at in inputs)
        return sorted((row.part, 1.0 if row.quantity is None else row.quantity) for row in rows)

    def _settled(self) -> Iterator[int]:
        """The level of each row; one that states none stands where the row above it stands."""
        known = [level for level in map(self._level, self._rows) if level is not None]
        last = min(known, default=1)
        for row in self._rows:
            level = self._level(row)
            if level is None:
                self._told(
                    Trouble("level_missing", row.row, params={"value": row.level or "", "level": last})
                )
            else:
                last = level
            yield last

    def _level(self, row: _Line) -> int | None:
        if self._outlined:
            return len(_NUMBER.findall(row.level or "")) or None
        numbers = _NUMBER.findall(row.level or "")
        return int(numbers[0]) if len(numbers) == 1 and len(numbers[0]) < 4 else None

    def _needed(self, head: Head | None) -> str | None:
        """The product that rows of the highest level go into; None where these rows are products themselves."""
        lowest = min(self._levels, default=0)
        tops = [at for at, level in enumerate(self._levels) if level == lowest]
        if lowest == 0 or (len(tops) == 1 and head is None):
            return None
        if head is not None:
            if any(self._rows[at].part == head.part for at in tops):
                return None
            self.top = head
            return head.part
        bare = [at for at in tops if at + 1 == len(self._levels) or self._levels[at + 1] <= lowest]
        first = self._rows[tops[0]]
        if not bare:
            self._told(Trouble("levels_without_head", first.row, params={"count": len(tops)}))
            return None
        self._told(Trouble("head_missing", first.row, params={"count": len(tops)}))
        self.top = Head(UNNAMED, first.row or 1)
        return UNNAMED

    def _told(self, trouble: Trouble) -> None:
        self.troubles.append(replace(trouble, field="level", sheet=self._sheet))
