"""Many firms side by side: where each stands, small enough to travel and to be listed."""

from __future__ import annotations

from datetime import date

from readiness.model.assessment import BankId, GateResult, Score
from readiness.model.base import Value
from readiness.model.expiry import Expiry
from readiness.model.place import Problem


class BuyerStanding(Value):
    """`buys` False: nothing this buyer would buy is made here."""

    id: str
    verdict: str
    score: float | None
    low: float | None = None
    high: float | None = None
    cut_off: float | None = None
    buys: bool = True


class GateStanding(GateResult):
    """`cap` = the points it holds the score at while it is shut; None where it holds none."""

    cap: float | None = None


class DueDay(Value):
    """`kind` = law, request or the kind of paper that ends; `name` = id of the law, supplier or name of the paper."""

    kind: str
    name: str
    day: date
    count: int = 1
    """How many entries end that day, where a list holds several."""


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
    bank: BankId | None = None
    gate_list: tuple[GateStanding, ...] = ()
    endings: tuple[Expiry, ...] = ()
    """What of the evidence stops, or stopped, being valid when."""
    due: tuple[DueDay, ...] = ()
    """Days from this one on, the nearest first: papers that end, laws that begin, answers waited for."""


class Portfolio(Value):
    """By path, so that the list does not depend on who was done first."""

    firms: tuple[FirmStanding, ...]
