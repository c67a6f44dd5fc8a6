"""Deliveries on their way: departure before arrival, nothing actual in the future, nothing expected in the past."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.coverage import share_right
from readiness.evidence.availability import Transit


def possible(kind: str | None, moment: datetime | None, on: date) -> bool:
    """An actual event has happened, an estimated one is still to come; without a date there is nothing to doubt."""
    if moment is None or kind is None:
        return True
    return moment.date() <= on if kind == "actual" else moment.date() >= on


@check("supply.transit_plausible", ref="E8")
def transit_plausible(transit: Transit, limits: Limits, today: Today) -> Seen:
    """An estimate nobody replaced by the fact is as useless as a wrong one; a list not kept up proves nothing."""
    columns = ("departure", "departure_type", "arrival", "arrival_type")
    lines = list(zip(*(transit.column(c) for c in columns), strict=True))
    ordered = [d is None or a is None or d <= a for d, _, a, _ in lines]
    timely = [possible(dk, d, today.on) and possible(ak, a, today.on) for d, dk, a, ak in lines]
    dated = [d is not None for d, _, _, _ in lines]
    age = _age(transit.column("updated_at"), lines, today.on)
    seen = share_right(
        transit,
        [all(parts) for parts in zip(ordered, timely, dated, strict=True)],
        "departure",
        "arrival",
        told={
            "disordered": ordered.count(False),
            "impossible": timely.count(False),
            "undated": dated.count(False),
            "age_days": age,
        },
    )
    if seen.level is None:
        return seen
    if age is None or age > limits["supply.transit_stale_days"]:
        return replace(
            seen,
            level=0.0,
            places=transit.places("updated_at"),
            place_count=transit.count(),
        )
    return seen


def _age(
    updated: Sequence[datetime | None],
    lines: Sequence[tuple[datetime | None, str | None, datetime | None, str | None]],
    on: date,
) -> int | None:
    """Days since the list was last touched: by its own stamps, else by the last thing that really happened."""
    happened = [m for d, dk, a, ak in lines for m, k in ((d, dk), (a, ak)) if m is not None and k == "actual"]
    stamps = [m.date() for m in (*(u for u in updated if u is not None), *happened) if m.date() <= on]
    return (on - max(stamps)).days if stamps else None
