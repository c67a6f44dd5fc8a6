"""What is written down while a plan is carried out: versions, changes with reasons, signals, reviews, verdicts."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.stated import Amount, Line, Stated

Reason = Literal[
    "finished",
    "delayed",
    "needed_first",
    "capacity",
    "budget",
    "deadline",
    "pilot",
    "evidence",
    "signal",
    "better",
    "not_worth_it",
    "pinned",
    "decided",
]
"""Why an action moved, came or went. `decided`: people chose so; everything else was forced or found."""
SignalKind = Literal["competition", "industry", "buyer_behaviour", "law"]
Verdict = Literal["scale", "fix", "stop"]


class BaselineStep(Stated):
    action: Line
    start_month: int
    finish_month: int
    effort_days: Amount | None = None
    cost_keur: Amount | None = None


class Baseline(Stated):
    """A published version of the plan: what later bars are compared with."""

    version: Annotated[int, Field(ge=1)]
    on: date
    by: Line | None = None
    steps: tuple[BaselineStep, ...] = ()


class PlanChange(Stated):
    """An action moved (both months), came (`before` None) or went (`after` None)."""

    on: date
    action: Line
    before: tuple[int, int] | None = None
    """Start and finish month."""
    after: tuple[int, int] | None = None
    reason: Reason
    about: Line | None = None
    """What the reason speaks of: the action needed first, the role, the horizon, the signal."""
    note: str | None = None
    by: Line | None = None
    at_review: bool = False
    """Made at a review, where plans may change."""


class Signal(Stated):
    """Something outside that may make the plan wrong, for a region or all; can trigger planning again."""

    on: date
    kind: SignalKind
    says: str
    region: tuple[Line, ...] = ()
    source: Line | None = None
    actions: tuple[Line, ...] = ()
    """Actions it touches."""
    replan: bool = False


class Review(Stated):
    """The four questions, answered on a day: on plan, bottleneck, lesson, improvement."""

    on: date
    region: tuple[Line, ...] = ()
    on_plan: str | None = None
    bottleneck: str | None = None
    lesson: str | None = None
    improvement: str | None = None
    present: tuple[Line, ...] = ()


class PilotVerdict(Stated):
    """What the review of a pilot decided: roll out, mend first, or stop."""

    action: Line
    on: date
    verdict: Verdict
    why: str


class RivalFigure(Stated):
    """A figure about a rival as the user knows it; nothing here is ours."""

    rival: Line
    objective: Line
    value: float
    on: date
    source: Line


class LostOrder(Stated):
    """An order that went elsewhere, with the reason the customer gave."""

    on: date
    customer: Line | None = None
    value: Amount | None = None
    """In the case's currency."""
    stated: str
    question: Line | None = None
    """The question of ours that the reason comes down to."""
