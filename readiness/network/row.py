"""One row of the one-sheet parts list, as the network takes it in."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from readiness.model.network import Grade
from readiness.model.place import Place, Problem


@dataclass(frozen=True)
class Declared:
    """What is known of a part by its supplier's own word. `places`: column -> where the supplier says so.

    The maker behind a dealer stands beside the dealer, who stays the firm that is paid and that can fail.
    """

    maker: str | None = None
    maker_site: str | None = None
    places: Mapping[str, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fact:
    """By whose word one value of a row is known, and where that stands; `grade` as in the network's own words."""

    grade: Grade
    place: Place


@dataclass(frozen=True, slots=True)
class PartRow:
    """Values already typed, None = unknown; the columns mean what the one-sheet parts list says they mean.

    `facts`: column -> where its value comes from, for values another list of the firm brought in.
    """

    file: str
    sheet: str | None = None
    row: int | None = None
    part: str | None = None
    parent: str | None = None
    slot: str | None = None
    supplier: str | None = None
    site: str | None = None
    country: str | None = None
    quantity: float | None = None
    share: float | None = None
    status: str | None = None
    price: float | None = None
    currency: str | None = None
    lead_time_days: float | None = None
    stock_days: float | None = None
    switch_days: float | None = None
    recover_days: float | None = None
    hs_code: str | None = None
    material: str | None = None
    origin: str | None = None
    revenue: float | None = None
    capacity: float | None = None
    eccn: str | None = None
    parent_firm: str | None = None
    risk_group: str | None = None
    lane: str | None = None
    scrap: float | None = None
    declared: Declared | None = None
    facts: Mapping[str, Fact] | None = None

    def place(self, field: str | None = None) -> Place:
        """Where the row stands, or where the value of this column does."""
        if self.facts is not None and field is not None and field in self.facts:
            return self.facts[field].place
        return Place(file=self.file, sheet=self.sheet, row=self.row, field=field)

    def grade(self, field: str) -> Grade:
        """By whose word a value is known. What stands in a list of the firm is a document; defaults are assumed."""
        if self.facts is not None and field in self.facts:
            return self.facts[field].grade
        if getattr(self, field) is None:
            return "assumed" if field in DEFAULTED else "unknown"
        if self.declared is not None and field in self.declared.places:
            return "supplier-declared"
        return "document"

    def problem(self, code: str, field: str | None = None, **params: Any) -> Problem:
        place = self.place(field)
        return Problem(code=code, file=place.file, where=place, params=params)


DEFAULTED = ("quantity", "share", "status")
"""Columns whose empty cell has a meaning of its own: one piece, an equal share, approved."""

OF_OFFER = (
    "site",
    "country",
    "status",
    "price",
    "currency",
    "lead_time_days",
    "switch_days",
    "recover_days",
    "capacity",
    "hs_code",
    "origin",
)
"""What any list of a firm may say about one source of a part."""

COLUMNS = tuple(f.name for f in fields(PartRow) if f.name not in ("declared", "facts"))
TEXTS = (
    "part",
    "parent",
    "slot",
    "supplier",
    "site",
    "country",
    "status",
    "currency",
    "hs_code",
    "material",
    "origin",
    "eccn",
    "parent_firm",
    "risk_group",
    "lane",
)


def part_rows(columns: Mapping[str, Sequence[Any]]) -> tuple[PartRow, ...]:
    """Rows from columns of equal length (a table's `to_pydict()`); columns that are missing are unknown."""
    present = [name for name in COLUMNS if name in columns]
    cells = zip(*(columns[name] for name in present), strict=True)
    return tuple(PartRow(**dict(zip(present, row, strict=True))) for row in cells)


def plain(text: str | None) -> str:
    """Ids are text, NFKC-normalised and trimmed, with their case kept; unknown is empty here."""
    return unicodedata.normalize("NFKC", text).strip() if text else ""
