"""The sheet of mines, which the extended form has since its revision 2.0."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from readiness.evidence.minerals.declaration import Sheet
from readiness.evidence.minerals.names import mineral_named
from readiness.evidence.tables.cells import Cell, show

_HEADER_ROW = 4
_TOP_ROWS = 10
_FEWEST_HEADERS = 4
_FEWEST_SAID = 2
"""A row of one cell is a note or the owner's mark at the foot of the sheet."""
_COLUMNS = 6
_METAL, _SMELTER, _NAME, _NUMBER, _, _COUNTRY = range(_COLUMNS)
"""Metal, the smelter that buys there, the mine, its number, where that number comes from, country."""


@dataclass(frozen=True)
class NamedMine:
    mineral: str | None
    smelter: str | None
    name: str | None
    number: str | None
    country: str | None
    row: int

    @property
    def complete(self) -> bool:
        """The form itself asks for the smelter and the country of every mine."""
        return None not in (self.mineral, self.smelter, self.country)


def read_mines(sheet: Sheet) -> Iterator[NamedMine]:
    """Columns in the order of revisions 2.0 and 2.1, counted from the first one with a header.

    Headers follow the language of the form or are formulas without a result: where none stands, they are taken to
    begin in column A of row 4, as on the sheet of smelters.
    """
    header, first = _header(sheet)
    for row, cells in enumerate(sheet, 1):
        if row <= header:
            continue
        said = [_said(cell) for cell in cells[first : first + _COLUMNS]]
        said += [None] * (_COLUMNS - len(said))
        if sum(value is not None for value in said) >= _FEWEST_SAID:
            metal = said[_METAL]
            yield NamedMine(
                mineral=mineral_named(metal) if metal else None,
                smelter=said[_SMELTER],
                name=said[_NAME],
                number=said[_NUMBER],
                country=said[_COUNTRY],
                row=row,
            )


def _header(sheet: Sheet) -> tuple[int, int]:
    """Row of the headers, and the column the first of them stands in."""
    for row, cells in enumerate(sheet[:_TOP_ROWS], 1):
        filled = [column for column, cell in enumerate(cells) if isinstance(cell, str) and cell.strip()]
        if len(filled) >= _FEWEST_HEADERS and "*" in "".join(show(cells[column]) for column in filled):
            return row, filled[0]
    return _HEADER_ROW, 0


def _said(cell: Cell) -> str | None:
    """The form shows a formula that found nothing as an exclamation mark."""
    said = show(cell)
    return said if said.strip("! ") else None
