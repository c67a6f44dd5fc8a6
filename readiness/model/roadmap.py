"""The roadmap, exactly as the contract prints it."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Value
from readiness.model.place import Param, Place

Horizon = Literal["0-6", "6-12", "12+"]
HORIZONS: tuple[Horizon, ...] = ("0-6", "6-12", "12+")


class Step(Value):
    """Months count from 1; start and finish inclusive."""

    action: str
    start_month: int
    finish_month: int
    horizon: Horizon
    owner_role: str
    effort_days: dict[str, float]
    cost: float
    needs: tuple[str, ...] = ()
    pilot_of: str | None = None
    closes: tuple[str, ...]
    gain: float


class HorizonSum(Value):
    id: Horizon
    effort_days: float
    cost: float
    score_after: float | None


class Unlock(Value):
    buyer: str
    month: int | None


class PlanLimits(Value):
    months: int = 24
    days_per_month: dict[str, float]
    budget: dict[str, float | None]
    parallel: int


Named = Literal["plan", "action", "objective", "person", "role", "month", "region", "product_line", "kpi"]


class LintHit(Value):
    """One place where a plan breaks a rule, in the way `how`. `id`: the action, objective, person ... it speaks of."""

    how: str
    kind: Named
    id: str = ""
    name: str | None = None
    """The title people gave it; what the catalogue knows has its name in the texts."""
    month: int | None = None
    actions: tuple[str, ...] = ()
    """Actions that cause it where `id` is none; the last one is the first to move."""
    params: dict[str, Param] = {}


class LintFinding(Value):
    """A broken rule with everything it names; `params`: `n` hits, and all `ids` they name."""

    rule: str
    severity: Literal["E", "W", "I"]
    where: Place | None = None
    params: dict[str, Param] = {}
    hits: tuple[LintHit, ...] = ()


class LeftOut(Value):
    """An action deliberately not in the plan, with the reason."""

    action: str
    reason: str


class Roadmap(Value):
    steps: tuple[Step, ...]
    done: tuple[str, ...]
    horizons: tuple[HorizonSum, ...]
    objective: float
    bound: float | None = None
    greedy: float
    greedy_impact: float
    unlocks: tuple[Unlock, ...]
    limits: PlanLimits
    lint: tuple[LintFinding, ...] = ()
    plan_health: float | None = None
    not_now: tuple[LeftOut, ...] = ()
    curve: tuple[float, ...] = ()
    """Expected score at the end of months 0..24 if the steps prove their level."""
    waiting_cost: float | None = None
    """Objective lost if every step started one quarter later."""
