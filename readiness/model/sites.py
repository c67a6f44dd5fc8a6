"""Several sites of one firm: each a case of its own with its share of the firm's sales."""

from __future__ import annotations

from typing import Literal

from readiness.model.assessment import GateState, Score
from readiness.model.base import Value
from readiness.model.place import Problem
from readiness.model.portfolio import BuyerStanding
from readiness.model.stated import Line, Share, Stated


class Site(Stated):
    """`case` = id of the site's case; `share` of the firm's sales, 0..1."""

    case: Line
    share: Share


class SiteGate(Value):
    """The gate as the worst site has it; `site` names that site, `at` the sites where it stands so."""

    buyer: str
    question: str
    state: GateState
    site: str
    at: tuple[str, ...] = ()


class SiteLine(Value):
    name: str
    share: float
    score: Score | None
    failed: int
    """Gates that are shut."""


class SitesStanding(Value):
    """`score` and `buyers` by share of sales; None with problems that say why. `worst` = name of the weakest site."""

    sites: tuple[SiteLine, ...]
    score: Score | None = None
    buyers: tuple[BuyerStanding, ...] = ()
    gates: tuple[SiteGate, ...] = ()
    worst: str | None = None
    problems: tuple[Problem, ...] = ()


Severity = Literal["failed", "unknown", "claimed", "passed"]
SEVERITY: tuple[Severity, ...] = ("failed", "unknown", "claimed", "passed")
"""From the worst to the best."""
