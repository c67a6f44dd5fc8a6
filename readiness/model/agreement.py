"""What a room agrees on an action that stands: who answers for it, by when, what shows that it is done, what if it slips."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from readiness.model.action import Role
from readiness.model.plan import Safeguard
from readiness.model.stated import Line, Stated


class Goal(Stated):
    """The figure an action is to move: a measure of the library, from where to where."""

    kpi: Line
    baseline: float | None = None
    target: float | None = None


class Agreement(Stated):
    """What is None or empty nobody named: it stays open, here and in the plan."""

    action: Line
    owner: Line | None = None
    """A person; who names only a department names nobody who answers for it."""
    role: Role | None = None
    due: date | None = None
    """Last day of the quarter in which it is to be done; a day, so that it means the same whenever the plan begins."""
    proof: str | None = Field(default=None, max_length=300)
    goal: Goal | None = None
    safeguards: tuple[Safeguard, ...] = ()
