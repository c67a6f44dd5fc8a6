"""The roadmap, exactly as the contract prints it."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Value
from readiness.model.place import Param, Place

Solver = Literal["local", "highs"]
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
    loss: float = 0.0
    """Objective lost without this step if all others may move up; never more than `gain`."""
    falls_with: tuple[str, ...] = ()
    """Steps that need it, directly or not, and go with it."""
    no_regret: bool = False
    """Chosen in the low, the middle and the high case alike."""
    mandatory: bool = False
    quick_win: bool = False
    deadline_month: int | None = None
    """The last month by law."""
    months_late: int = 0


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
    parallel_per_role: int | None = None
    capacity: dict[str, tuple[float | None, ...]] = {}
    """Days by role (or `all`) in months 1..24, peak season counted in; None = no limit."""
    resting: tuple[int, ...] = ()
    """Months of the plan in which every step pauses; effort spreads over the months worked."""
    strategic_share: float = 0.0
    """Share of each horizon's money and days that quick wins must leave."""
    key_actions: tuple[str, ...] = ()
    pins: dict[str, int | Literal["in", "out"]] = {}
    """Action -> its month of start, or whether it is in or out, as somebody settled it."""


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


NotNowReason = Literal[
    "no_gain", "pinned_out", "waits_for", "too_late", "budget", "capacity", "parallel", "strategic", "little"
]


class LeftOut(Value):
    """An action deliberately not in the plan, with the reason. `params`: role, horizon or action it is about."""

    action: str
    reason: NotNowReason
    params: dict[str, Param] = {}


class Relaxation(Value):
    """One change that alone would grant a wish: `what` of `of` (role or horizon) by `by`.

    `by` counts days a month, kEUR, steps at once, or months later.
    """

    what: Literal["days", "budget", "parallel", "strategic", "later"]
    of: str = ""
    by: float


class UnmetWish(Value):
    """What the limits do not allow: a mandatory action, a date by law, a pin, a key project.

    `short`: what stands in the way in the best month, as `what` and `of` of a relaxation.
    """

    kind: Literal["mandatory", "late", "pinned_in", "pinned_start", "key", "unknown"]
    action: str
    months_late: int = 0
    gates: tuple[str, ...] = ()
    """Questions whose gates stay shut because of it."""
    short: tuple[tuple[str, str], ...] = ()
    fits: bool = False
    """It would fit, but other steps would have to give way that are worth more."""
    relaxations: tuple[Relaxation, ...] = ()
    """The three smallest that were found by trying, smallest first."""


class Break(Value):
    """Where a plan made by people breaks a limit: what, of which role, horizon or needed action, by how much.

    `month` is None for what is counted by horizon. `needs`: `action` starts too early for what it needs; `beyond`: it
    would not end within the plan; `pin`: it is elsewhere than settled; `unknown`: it is none of the actions still open.
    """

    what: Literal["days", "parallel", "budget", "strategic", "rest", "needs", "beyond", "pin", "unknown"]
    of: str = ""
    action: str | None = None
    month: int | None = None
    by: float | None = None


class Scenario(Value):
    """The best plan of the low, middle or high case of effort and gain."""

    objective: float
    steps: tuple[str, ...]


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
    curve_without: tuple[float, ...] = ()
    """Expected score at the end of months 0..24 if nothing is done and dated evidence runs out."""
    scenarios: dict[Literal["low", "mid", "high"], Scenario] = {}
    unmet: tuple[UnmetWish, ...] = ()
    breaks: tuple[Break, ...] = ()
    """Only of a plan made by people; the product's own breaks nothing."""
    solver: Solver = "local"
    solver_trouble: Literal["solver_missing", "solver_failed"] | None = None
    """Why the solver asked for had no part in the plan."""
