"""Tables of goods: found by the words in their head, read item by item across lines and pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readiness.evidence.documents.page import Cell, Page, Row
from readiness.evidence.documents.pdf_text import PdfText
from readiness.evidence.documents.wording import joined, words

FEWEST_COLUMNS = 2
HEAD_LINES = 3
"""A head may be set in several lines ("Confirmed / delivery / date")."""

WIDE_GAP = 5.0
"""Type sizes between two lines from which on the table is over."""

_END = words(
    "^(?:zwischen)?summe|^gesamt|^netto(?:betrag|summe|wert)|^(?:zzgl|umsatzsteuer|mwst)|^übertrag",
    "^(?:sub)?total|^net (?:amount|value)|^grand total|^vat",
    "^(?:合计|总计|小计|总金额|总价)",
)


@dataclass(frozen=True)
class Item:
    """One item: its page or paragraph, the text of each recognised column, and all of its lines as one text."""

    page: int
    columns: Mapping[str, str]
    text: str


@dataclass(frozen=True)
class _Head:
    """`columns`: field -> the head's cell; `others` are the heads of columns nobody asked for."""

    columns: Mapping[str, Cell]
    others: tuple[Cell, ...]

    @property
    def all(self) -> tuple[Cell, ...]:
        return (*self.columns.values(), *self.others)

    @property
    def first(self) -> Cell:
        return min(self.all, key=lambda cell: cell.x)


def items_in(
    text: PdfText, heads: Mapping[str, re.Pattern[str]], sound: Mapping[str, re.Pattern[str]]
) -> Iterator[Item]:
    """Items of every table whose head names the columns of `sound` and at least two of `heads`.

    A new item begins where the first column of the table is filled; lines without it continue the item. The
    head may be repeated on every page or stand on the first page alone. What stands in the way on the next page
    (letterhead, foot) is no item: its columns do not match `sound`.
    """
    head: _Head | None = None
    lines: list[tuple[int, Row]] = []
    for page in text.pages:
        skip = 0
        for r, row in enumerate(page.rows):
            if skip:
                skip -= 1
                continue
            found = _head_at(page, r, heads, sound)
            if found or (head and _ends(row, lines, page.number, head)):
                yield from _sound(_split(lines, head), sound)
                lines = []
                head, skip = found or (None, 0)
            elif head:
                lines.append((page.number, row))
    yield from _sound(_split(lines, head), sound)


def _sound(items: Iterator[Item], sound: Mapping[str, re.Pattern[str]]) -> Iterator[Item]:
    return (i for i in items if all(p.match(i.columns.get(name, "")) for name, p in sound.items()))


def _ends(row: Row, lines: list[tuple[int, Row]], page: int, head: _Head) -> bool:
    """A total, a wide gap, or a sentence that begins at the table's left edge and fills no other column."""
    if _END.search(row.text.strip()):
        return True
    above = lines[-1][1] if lines and lines[-1][0] == page else None
    if above and above.y - row.y > WIDE_GAP * row.cells[0].size:
        return True
    alone = len(row.cells) == 1 and any(mark in row.cells[0].text for mark in " ,;:。")
    return alone and _column_of(row.cells[0], head.all) is head.first


def _head_at(
    page: Page, r: int, heads: Mapping[str, re.Pattern[str]], sound: Mapping[str, re.Pattern[str]]
) -> tuple[_Head, int] | None:
    """The head that begins at this row, and how many further lines it takes."""
    row = page.rows[r]
    columns: dict[str, Cell] = {}
    others: list[Cell] = []
    taken = 0
    for c, cell in enumerate(row.cells):
        block = _head_text(page, r, c)
        name = next((n for n, pattern in heads.items() if n not in columns and pattern.match(block)), None)
        if name:
            columns[name] = cell
            taken = max(taken, block.count("\n"))
        else:
            others.append(cell)
    if not columns.keys() >= sound.keys() or len(columns) < FEWEST_COLUMNS:
        return None
    return _Head(columns, tuple(others)), taken


def _head_text(page: Page, r: int, c: int) -> str:
    """A head's cell with the lines below it, as long as they hold no figure: figures begin the first item."""
    cell = page.rows[r].cells[c]
    lines = [cell.text]
    for row in page.rows[r + 1 : r + HEAD_LINES]:
        if any(char.isdigit() for other in row.cells for char in other.text):
            break
        under = next((other for other in row.cells if other.under(cell)), None)
        if under is None:
            break
        lines.append(under.text)
    return "\n".join(lines)


def _split(lines: list[tuple[int, Row]], head: _Head | None) -> Iterator[Item]:
    if head is None:
        return
    group: list[tuple[int, Row]] = []
    for number, row in lines:
        begins = len(row.cells) > 1 and any(_column_of(cell, head.all) is head.first for cell in row.cells)
        if begins and group:
            yield _item(group, head)
            group = []
        if begins or group:
            group.append((number, row))
    if group:
        yield _item(group, head)


def _item(group: list[tuple[int, Row]], head: _Head) -> Item:
    names = {id(cell): name for name, cell in head.columns.items()}
    columns: dict[str, list[str]] = {}
    for _, row in group:
        for cell in row.cells:
            name = names.get(id(_column_of(cell, head.all)))
            if name:
                columns.setdefault(name, []).append(cell.text)
    whole = {name: joined("\n".join(parts)) for name, parts in columns.items()}
    number, first = group[0]
    place = number if first.paragraph is None else first.paragraph
    return Item(place, whole, joined("\n".join(row.text for _, row in group)))


def _column_of(cell: Cell, heads: tuple[Cell, ...]) -> Cell:
    """The head this cell stands under: nearest by left edge, right edge or middle, whichever fits best."""

    def distance(head: Cell) -> float:
        middle = abs((cell.x + cell.right) - (head.x + head.right)) / 2
        return min(abs(cell.x - head.x), abs(cell.right - head.right), middle)

    return min(heads, key=distance)
