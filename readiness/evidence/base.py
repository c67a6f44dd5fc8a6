"""The types people and checks work with: a file's head, evidence of one kind, the dossier of all files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, ClassVar, Self, TypeAlias, TypeVar

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.shape import Shape
from readiness.model.base import ASSURANCES, Assurance, Tier, Value
from readiness.model.place import Place, Problem

MOST_PLACES = 1000
"""Places handed out at once unless a caller asks for another number; `count()` always tells the whole number."""

Mask: TypeAlias = pa.Array | Sequence[bool | None]


class FileHead(Value):
    """What one file is. `columns` maps canonical field -> header as found; `headers` are all headers found."""

    file: str
    sha256: str
    format: str
    format_version: str | None = None
    tier: Tier
    kind: str | None = None
    records: int = 0
    taken_on: date | None = None
    """The date the content itself states for its making; never the date of the upload."""
    columns: dict[str, str] = {}
    headers: tuple[str, ...] = ()
    preview: tuple[tuple[str, ...], ...] = ()
    """The first rows as text, for the person who confirms the columns."""
    encoding: str | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Evidence:
    """All lines of one kind from all files handed in; subtypes name the kind and its columns.

    `lines` has the columns `file`, `sheet`, `row`, `pointer` and then those of the shape. Null means unknown.
    """

    shape: ClassVar[Shape]
    heads: tuple[FileHead, ...]
    lines: pa.Table

    def count(self) -> int:
        return int(self.lines.num_rows)

    def column(self, name: str) -> list[Any]:
        """Values of one column in file order, None where unknown."""
        values: list[Any] = self.lines.column(name).to_pylist()
        return values

    def where(self, mask: Mask) -> Self:
        """The lines for which the mask is true; null counts as false."""
        known = mask if isinstance(mask, pa.Array | pa.ChunkedArray) else pa.array(mask, type=pa.bool_())
        return replace(self, lines=self.lines.filter(known, null_selection_behavior="drop"))

    def where_empty(self, name: str) -> Self:
        """The lines that say nothing in this column."""
        column = self.lines.column(name)
        if pa.types.is_list(column.type):
            return self.where(pc.equal(pc.fill_null(pc.list_value_length(column), 0), 0))
        return self.where(pc.is_null(column))

    def places(self, *fields: str, limit: int | None = MOST_PLACES) -> tuple[Place, ...]:
        """Where these lines stand: one place a line, or one a line and field. At most `limit` lines."""
        lines = self.lines if limit is None else self.lines.slice(0, limit)
        pointers = {h.file: h.columns for h in self.heads}
        found: list[Place] = []
        stands = zip(*(lines.column(c).to_pylist() for c in ("file", "sheet", "row", "pointer")), strict=True)
        for file, sheet, row, pointer in stands:
            for name in fields or (None,):
                at = name if pointer is None else pointer + _within(pointers[file], name)
                found.append(Place(file=file, sheet=sheet, row=row, field=at))
        return tuple(found)

    @property
    def assurance(self) -> Assurance:
        """The lowest tier among the files that hold these lines (among all, where none holds any)."""
        holding = set(pc.unique(self.lines.column("file")).to_pylist())
        heads = [h for h in self.heads if h.file in holding] or self.heads
        tiers = {h.tier for h in heads}
        return next((a for a in ASSURANCES if a in tiers), "claimed")

    def taken_on(self, file: str) -> date | None:
        return next((h.taken_on for h in self.heads if h.file == file), None)


def _within(columns: Mapping[str, str], name: str | None) -> str:
    """The pointer of a field inside its record, where the reader told one."""
    inner = columns.get(name, "") if name else ""
    return inner if inner.startswith("/") else ""


E = TypeVar("E", bound=Evidence)


@dataclass(frozen=True)
class Dossier:
    """Everything that was handed in, ready for the checks."""

    heads: tuple[FileHead, ...] = ()
    evidence: Mapping[type[Evidence], Evidence] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def get(self, kind: type[E]) -> E | None:
        """Evidence of this kind, None if no file of it was handed in; it may hold no lines."""
        found = self.evidence.get(kind)
        return found if isinstance(found, kind) else None

    def having(self, *kinds: type[Evidence]) -> bool:
        """True if there is at least one line of each of these kinds."""
        return all((found := self.get(kind)) is not None and found.count() > 0 for kind in kinds)
