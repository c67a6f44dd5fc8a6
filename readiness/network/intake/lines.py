"""Lines of a list as values with their place, from the columns a reader gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from readiness.model.place import Place, Problem

Columns = Mapping[str, Sequence[Any]]


@dataclass(frozen=True)
class Line:
    """What every line has: where it stands. Subtypes name the columns they need; None = not stated."""

    file: str
    sheet: str | None
    row: int | None
    pointer: str | None

    def place(self, field: str) -> Place:
        """A record of a JSON or XML file without rows is named by its pointer."""
        at = field if self.pointer is None else self.pointer
        return Place(file=self.file, sheet=self.sheet, row=self.row, field=at)

    def problem(self, code: str, field: str, **params: Any) -> Problem:
        return Problem(code=code, file=self.file, where=self.place(field), params=params)


L = TypeVar("L", bound=Line)


def lines_of(kind: type[L], columns: Columns) -> list[L]:
    """From columns of equal length; those the kind does not name are left aside, those missing are unknown."""
    present = [f.name for f in fields(kind) if f.name in columns]
    cells = zip(*(columns[name] for name in present), strict=True)
    return [kind(**dict(zip(present, row, strict=True))) for row in cells]
