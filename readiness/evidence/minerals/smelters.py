"""The sheets of smelters: those the firm names, and the look-up list of all that the initiative knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readiness.evidence.minerals.declaration import Sheet
from readiness.evidence.minerals.names import mineral_named
from readiness.evidence.tables.cells import show

_NUMBER = re.compile(r"CID\d{6}")
_FIRST_ROW = 5
_GIVEN, _METAL, _LOOKED_UP, _NAME, _COUNTRY, _FOUND = range(6)


@dataclass(frozen=True)
class NamedSmelter:
    """`number` as written in the column for it, well formed or not."""

    mineral: str | None
    number: str | None
    name: str | None
    country: str | None
    row: int


def read_smelters(sheet: Sheet) -> Iterator[NamedSmelter]:
    """Rows that name a metal or a smelter; the number stands where the form found it, else where it was typed in."""
    for row, cells in enumerate(sheet, 1):
        if row < _FIRST_ROW:
            continue
        said = [show(c) for c in cells[: _FOUND + 1]]
        said += [""] * (_FOUND + 1 - len(said))
        if not (said[_METAL] or said[_GIVEN] or said[_NAME]):
            continue
        found = said[_FOUND] if _NUMBER.fullmatch(said[_FOUND]) else said[_GIVEN] or said[_FOUND]
        yield NamedSmelter(
            mineral=mineral_named(said[_METAL]) if said[_METAL] else None,
            number=found or None,
            name=said[_NAME] or said[_LOOKED_UP] or None,
            country=said[_COUNTRY] or None,
            row=row,
        )


def known_numbers(sheets: Iterable[Sheet]) -> frozenset[str]:
    """Every smelter's number anywhere in the look-up sheets; their columns differ from revision to revision."""
    return frozenset(
        number for sheet in sheets for cells in sheet for c in cells for number in _NUMBER.findall(show(c))
    )


def is_number(text: str | None) -> bool:
    return text is not None and _NUMBER.fullmatch(text) is not None
