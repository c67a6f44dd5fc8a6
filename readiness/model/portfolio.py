"""Many firms side by side: where each stands, small enough to travel and to be listed."""

from __future__ import annotations

from readiness.model.assessment import Score
from readiness.model.base import Value
from readiness.model.place import Problem


class BuyerStanding(Value):
    id: str
    verdict: str
    score: float | None


class NetworkStanding(Value):
    """`worst_firm`: the supplier whose loss costs most revenue; null where none costs any."""

    offers: int
    unknown_value_share: float | None
    worst_firm: str | None
    revenue_at_risk: float | None


class FirmStanding(Value):
    """One firm; without a score where its case could not be read, and then the problems say why."""

    path: str
    name: str | None = None
    on: str | None = None
    score: Score | None = None
    buyers: tuple[BuyerStanding, ...] = ()
    gates: dict[str, int] = {}
    """State of a gate -> how many stand so, over all buyers."""
    network: NetworkStanding | None = None
    problems: tuple[Problem, ...] = ()


class Portfolio(Value):
    """By path, so that the list does not depend on who was done first."""

    firms: tuple[FirmStanding, ...]
