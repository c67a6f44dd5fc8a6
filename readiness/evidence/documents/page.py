"""A page as a person sees it: rows of cells with their places, beside the running text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from readiness.evidence.documents.wording import clean, joined

# Parts of the font size, from how type is set: a blank is a quarter, a gap between columns at least half.
SAME_LINE = 0.45
BLANK_FROM = 0.12
CELL_GAP = 0.55
COLUMN_GAP = 0.3
COLUMN_TIMES = 3
"""Text that starts at one place so many times stands in a column, and a smaller gap parts it."""

NEXT_LINE = 2.2
ALIGNED = 0.6
OTHER_SIZE = 0.25

BLOCK_LINES = 12
"""Lines an entry of a form may take; a longer one is prose, and read in the running text."""

_HYPHENS = ("-", "\u2010", "\u00ad")


@dataclass(frozen=True)
class Fragment:
    """A piece of text as the file draws it, in points; y grows upwards."""

    x: float
    y: float
    right: float
    size: float
    text: str


@dataclass(frozen=True)
class Cell:
    """Text that stands together on one line."""

    x: float
    right: float
    y: float
    size: float
    text: str

    def under(self, other: Cell) -> bool:
        """True if this cell starts or ends where `other` does, or is centred on it."""
        near = ALIGNED * max(self.size, other.size)
        middle = abs((self.x + self.right) - (other.x + other.right)) / 2
        return min(abs(self.x - other.x), abs(self.right - other.right), middle) <= near


@dataclass(frozen=True)
class Row:
    """`paragraph`: the number a person finds the row by in a file that has no pages of its own."""

    cells: tuple[Cell, ...]
    paragraph: int | None = None

    @property
    def text(self) -> str:
        return "  ".join(c.text for c in self.cells)

    @property
    def y(self) -> float:
        return self.cells[0].y


@dataclass(frozen=True)
class Page:
    """`flow` is the text in the order of the file: right for columns of prose. `rows` follow the eye: right
    for tables and forms. Neither is right for both, so readers look at both."""

    number: int
    flow: str
    rows: tuple[Row, ...]
    paragraphs: tuple[int, ...] = ()
    """The paragraph of each line of `flow`, where the file has paragraphs and no pages."""

    def place(self, row: Row) -> int:
        """The number a person looks a row up by: its page, or its paragraph where there are no pages."""
        return self.number if row.paragraph is None else row.paragraph

    def place_at(self, offset: int) -> int:
        """The same for a character of `flow`."""
        if not self.paragraphs:
            return self.number
        return self.paragraphs[min(self.flow.count("\n", 0, offset), len(self.paragraphs) - 1)]

    def above(self, r: int, c: int, lines: int) -> str:
        """What stands before a cell: the rows above it, then what is to its left."""
        left = Row(self.rows[r].cells[:c]).text
        return "\n".join([*(row.text for row in self.rows[max(0, r - lines) : r]), left])

    @property
    def usual_size(self) -> float:
        """The type size in the middle of all cells; 0 for a page without any."""
        sizes = sorted(cell.size for row in self.rows for cell in row.cells)
        return sizes[len(sizes) // 2] if sizes else 0.0

    def places(self) -> Iterator[tuple[int, int, Cell]]:
        for r, row in enumerate(self.rows):
            for c, cell in enumerate(row.cells):
                yield r, c, cell

    def block(self, r: int, c: int, *, beside: Cell | None = None) -> str:
        """The text of a cell and of the lines that continue it below.

        A row that has something under `beside` (the label to the left) starts a new entry and ends the block.
        """
        cell = self.rows[r].cells[c]
        lines, last = [cell.text], cell
        for row in self.rows[r + 1 : r + BLOCK_LINES]:
            if last.y - row.y > NEXT_LINE * max(last.size, cell.size):
                break
            if beside is not None and any(abs(x.x - beside.x) <= ALIGNED * cell.size for x in row.cells):
                break
            follower = next((x for x in row.cells if x.under(cell)), None)
            if follower is None:
                if beside is None and any(x.x < cell.right and cell.x < x.right for x in row.cells):
                    break
                continue
            if abs(follower.size - cell.size) > OTHER_SIZE * cell.size:
                break
            lines.append(follower.text)
            last = follower
        return joined("\n".join(lines))

    def below(self, r: int, c: int) -> tuple[int, int] | None:
        """Row and position of the cell that stands directly under this one."""
        cell = self.rows[r].cells[c]
        for at, row in enumerate(self.rows[r + 1 : r + 4], start=r + 1):
            if cell.y - row.y > NEXT_LINE * 2 * cell.size:
                break
            for i, other in enumerate(row.cells):
                if other.under(cell):
                    return at, i
        return None


def rows_of(fragments: Iterable[Fragment]) -> tuple[Row, ...]:
    """Fragments put into rows from top to bottom, and within a row into cells from left to right."""
    ordered = sorted(fragments, key=lambda f: (-f.y, f.x))
    starts = Counter(round(fragment.x) for fragment in ordered)
    columns = {x for x, times in starts.items() if times >= COLUMN_TIMES}
    lines: list[list[Fragment]] = []
    for fragment in ordered:
        line = lines[-1] if lines else None
        if line and abs(line[0].y - fragment.y) <= SAME_LINE * max(line[0].size, fragment.size):
            line.append(fragment)
        else:
            lines.append([fragment])
    rows = (Row(tuple(_cells(sorted(line, key=lambda f: f.x), columns))) for line in lines)
    return tuple(row for row in rows if row.cells)


def _cells(line: list[Fragment], columns: set[int]) -> Iterator[Cell]:
    """Neighbours with hardly a gap belong to one cell, unless a column of the page begins between them."""
    groups: list[list[Fragment]] = [[line[0]]]
    for left, fragment in pairwise(line):
        gap = (fragment.x - left.right) / max(left.size, fragment.size)
        hyphen = fragment.text.strip() in _HYPHENS  # justified text is wider than its letters
        apart = gap > (COLUMN_GAP if round(fragment.x) in columns else CELL_GAP)
        if apart and not hyphen:
            groups.append([fragment])
        else:
            groups[-1].append(fragment)
    for group in groups:
        text = group[0].text
        for left, fragment in pairwise(group):
            hyphen = fragment.text.strip() in _HYPHENS
            apart = fragment.text.startswith(" ") or fragment.x - left.right > BLANK_FROM * fragment.size
            text += (" " if apart and not hyphen else "") + fragment.text.lstrip()
        plain = clean(text).strip()
        if plain:
            yield Cell(group[0].x, group[-1].right, group[0].y, group[0].size, plain)
