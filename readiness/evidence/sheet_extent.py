"""How far the filled cells of a workbook reach, measured before any library lays them out.

Two cells at opposite corners are a legal file of a few KB; the spreadsheet library answers them with the full
rectangle in between and takes the process down. The declared `<dimension>` is not believed. The same pass finds
what that library hides: cells that hold an error, and formulas stored without their result.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from readiness.evidence import limits
from readiness.evidence.archive import members
from readiness.evidence.reading import Trouble
from readiness.evidence.xml_stream import XmlTrouble, local_name, stream

_CELL = re.compile(r"([A-Z]{1,7})([0-9]{1,9})$")
_HOLDS = {"v", "is", "f"}

Spot = tuple[int, int]
"""Row and column, counted from 1."""


@dataclass
class Extent:
    """One sheet: its furthest filled row and column, its error cells and its formulas without a value."""

    row: int = 0
    column: int = 0
    errors: list[Spot] = field(default_factory=list)
    stale: list[Spot] = field(default_factory=list)
    _at: Spot = (0, 0)
    _kind: str = ""
    _formula: bool = False
    _valued: bool = False

    def start(self, name: str, attributes: dict[str, str], *_: object) -> None:
        match local_name(name):
            case "row":
                stated = attributes.get("r", "")
                self._at = (int(stated) if stated.isdecimal() and len(stated) < 10 else self._at[0] + 1, 0)
            case "c":
                self._at = _position(attributes.get("r", ""), self._at)
                self._kind, self._formula, self._valued = attributes.get("t", ""), False, False
            case tag if tag in _HOLDS:
                self.row, self.column = max(self.row, self._at[0]), max(self.column, self._at[1])
                self._formula |= tag == "f"
                self._valued |= tag != "f"

    def end(self, name: str, text: str) -> None:
        match local_name(name):
            case "v" if not text:
                self._valued = False
            case "c" if self._kind == "e" and self._valued:
                self.errors.append(self._at)
            case "c" if self._formula and not self._valued:
                self.stale.append(self._at)

    @property
    def trouble(self) -> Trouble | None:
        if (
            self.row <= limits.SHEET_ROWS
            and self.column <= limits.COLUMNS
            and self.row * self.column <= limits.CELLS
        ):
            return None
        wide: dict[str, str | int | float | bool | None] = {"rows": self.row, "columns": self.column}
        return Trouble(
            "table_too_large",
            params={**wide, "limit_rows": limits.SHEET_ROWS, "limit_columns": limits.COLUMNS},
        )


def _position(reference: str, before: Spot) -> Spot:
    """Where a cell stands; one without a reference follows the one before it."""
    named = _CELL.match(reference.upper())
    if named is None:
        return before[0], before[1] + 1
    column = 0
    for letter in named[1]:
        column = column * 26 + ord(letter) - 64
    return int(named[2]), column


def measure(data: bytes) -> Trouble | Mapping[str, Extent]:
    """Extent by sheet name, or the reason to refuse the workbook. Every XML member is measured, as any may be a sheet."""
    extents: dict[str, Extent] = {}
    book: dict[str, str] = {}
    targets: dict[str, str] = {}
    for path, content in members(data, (".xml", ".rels")):
        extent = Extent()
        try:
            if path == "xl/workbook.xml":
                stream(content, lambda name, found, *_: _note_sheet(book, name, found), _ignore)
            elif path == "xl/_rels/workbook.xml.rels":
                stream(content, lambda _, found, *__: _note_target(targets, found), _ignore)
            else:
                stream(content, extent.start, extent.end)
        except XmlTrouble as refused:
            return refused.trouble
        if extent.trouble is not None:
            return extent.trouble
        extents[path] = extent
    named = ((name, targets.get(relation, "")) for name, relation in book.items())
    return {name: extents[path] for name, path in named if path in extents}


def _ignore(_: str, __: str) -> None:
    return


def _note_sheet(book: dict[str, str], name: str, found: dict[str, str]) -> None:
    if local_name(name) == "sheet":
        relation = next((v for k, v in found.items() if local_name(k) == "id" and k != "id"), "")
        book[found.get("name", "")] = relation


def _note_target(targets: dict[str, str], found: dict[str, str]) -> None:
    target = found.get("Target", "")
    targets[found.get("Id", "")] = posixpath.normpath(
        target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
    )
