"""Where a supplier makes a part, as far as master data tells: its sites, else its seat - unless it only deals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from readiness.model.place import Problem
from readiness.network.intake.bom import named_few
from readiness.network.intake.firms import Firms
from readiness.network.intake.lines import Line
from readiness.network.row import Fact, PartRow, plain

_DEALER = "dealer"


@dataclass(frozen=True)
class Seat(Line):
    """One line of a list of sites."""

    supplier: str | None = None
    site: str | None = None
    country: str | None = None
    bpn: str | None = None
    duns: str | None = None


def settled(
    rows: Iterable[PartRow], seats: Iterable[Seat], firms: Firms
) -> tuple[list[PartRow], list[Problem]]:
    """Rows with the country and parent firm their supplier's data tells. A seat is only taken to be where it makes things."""
    by_firm: dict[str, list[Seat]] = {}
    for seat in seats:
        name = firms.named(seat.supplier, None, seat.place("supplier"))
        if name is not None and seat.country:
            by_firm.setdefault(name, []).append(seat)
    found: list[PartRow] = []
    assumed: list[PartRow] = []
    for row in rows:
        changes: dict[str, Any] = {}
        facts = dict(row.facts or {})
        line = firms.line(row.supplier)
        if row.supplier is not None and row.country is None:
            own = _seat(row, by_firm.get(row.supplier, ()))
            if own is not None:
                changes["country"], facts["country"] = own.country, Fact("document", own.place("country"))
            elif line is not None and line.country and line.supplier_role != _DEALER:
                changes["country"], facts["country"] = line.country, Fact("assumed", line.place("country"))
        if row.parent_firm is None and line is not None and line.parent_firm:
            changes["parent_firm"] = line.parent_firm
            facts["parent_firm"] = Fact("document", line.place("parent_firm"))
        found.append(replace(row, **changes, facts=facts) if changes else row)
        if "country" in changes and found[-1].grade("country") == "assumed":
            assumed.append(found[-1])
    return found, _about(assumed)


def _seat(row: PartRow, seats: Sequence[Seat]) -> Seat | None:
    """The site the row names, else the supplier's only one."""
    if row.site is not None:
        return next((s for s in seats if plain(s.site) == plain(row.site)), None)
    return seats[0] if len(seats) == 1 else None


def _about(assumed: Sequence[PartRow]) -> list[Problem]:
    if not assumed:
        return []
    named = named_few(row.supplier or "" for row in assumed)
    firms = len({row.supplier for row in assumed})
    return [assumed[0].problem("country_from_seat", "country", suppliers=named, count=firms)]
