"""Export controls, duties and the customs codes of the no-Russia clause, as in force on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

ControlState = Literal["not_yet", "in_force", "suspended", "unknown"]


@dataclass(frozen=True)
class ExportControl:
    """`destination`: "all" or an alpha-3 code; `scope` goods, technology or foreign-made goods."""

    issuer: str
    material: str
    instrument: str
    measure: Literal["licence", "ban"]
    scope: str
    destination: str
    effective: date
    suspended_until: date | None
    verified: int
    recheck_by: date
    source: str

    def state(self, on: date) -> ControlState:
        """A suspension that has run out is unknown, not lifted and not back: nobody told us."""
        if on < self.effective:
            return "not_yet"
        if self.suspended_until is None:
            return "in_force"
        return "suspended" if on <= self.suspended_until else "unknown"

    def to_recheck(self, on: date) -> bool:
        return on > self.recheck_by


@dataclass(frozen=True)
class TradeMeasure:
    """`rate_pct` None where the burden is no plain duty; `origins` holds "all", "non_eea" or alpha-3 codes."""

    id: str
    imposing: str
    measure: str
    kind: Literal["duty", "import_presumption", "carbon_price"]
    origins: tuple[str, ...]
    hs: tuple[str, ...]
    rate_pct: float | None
    effective: date
    expires: date | None
    verified: int
    recheck_by: date
    source: str

    def in_force(self, on: date) -> bool:
        return self.effective <= on and (self.expires is None or on <= self.expires)

    def to_recheck(self, on: date) -> bool:
        return on > self.recheck_by


@dataclass(frozen=True)
class NoReexportCode:
    """A six-digit customs code whose buyers outside the partner countries must promise not to re-export."""

    hs6: str
    tier: str
    since: date | None
    relevance: Literal["high", "medium", "low"]
    verified: int
    recheck_by: date
    source: str
