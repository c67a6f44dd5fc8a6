"""The plan people agreed on: objectives, actions with owner, power, means and proof, and what happened to them since.

It stands beside the optimiser's `Roadmap` and is never changed by it. Months count from 1 at `Plan.begins`, start and
finish inclusive; money is kEUR as in the catalogue of actions; everything nobody stated yet is None or empty.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from readiness.model.action import Role, Trait
from readiness.model.plan_log import (
    Baseline,
    LostOrder,
    PilotVerdict,
    PlanChange,
    Review,
    RivalFigure,
    Signal,
)
from readiness.model.stated import Amount, Line, Stated

Hardness = Literal["hard", "soft"]
"""Hard: counted in money, pieces, shares. Soft: rules, relations, order in the market - they secure the hard ones."""
Measures = Literal["outcome", "process", "activity"]
"""What a target counts: the result, the way to it, or only that something was done."""
Incentive = Literal["supports", "neutral", "against"]
"""How what people are paid or praised for goes with the target."""
Progress = Literal["open", "running", "done", "stopped"]
MarketStage = Literal["introduction", "growth", "maturity", "decline"]
Season = Literal["low", "peak"]
Channel = Literal["direct", "dealer", "marketplace", "edi", "portal"]
Month = Annotated[int, Field(ge=1, le=120)]
Cause = Literal[
    "no_rule",
    "old_habits",
    "pay",
    "only_results",
    "nobody_leads",
    "two_readings",
    "slow_process",
    "approvals",
    "overload",
    "regions",
    "short_term",
    "no_power",
    "no_means",
]
"""Why plans are known to die; each has a ready safeguard in the texts."""


class Reading(Stated):
    """One measured value of a target."""

    on: date
    value: float


class Objective(Stated):
    """A target with its yardstick. A hard one is secured by the soft ones that name it in `serves`."""

    id: Line
    title: Line
    kind: Hardness
    measures: Measures
    kpi: Line | None = None
    """Id in the KPI library, else the firm's own."""
    definition: str | None = None
    unit: Line | None = None
    baseline: float | None = None
    target: float | None = None
    due: date | None = None
    owner: Line | None = None
    serves: tuple[Line, ...] = ()
    """Objectives this one secures or causes."""
    region: tuple[Line, ...] = ()
    """Path from the largest region down, any depth."""
    forecast: float | None = None
    """What the region itself expects to reach by `due` (bottom-up); the target is top-down."""
    incentive: Incentive | None = None
    incentive_link: Line | None = None
    """The line of the appraisal or bonus rule that names this target."""
    readings: tuple[Reading, ...] = ()


class Milestone(Stated):
    title: Line
    month: Month
    reached: date | None = None


class WeekItem(Stated):
    """What one person does in the week beginning on `monday`."""

    monday: date
    what: Line
    owner: Line | None = None
    done: bool = False


class Report(Stated):
    """What an owner says at the end of a week; days are person-days in that week."""

    on: date
    by: Line | None = None
    effort_days: Amount | None = None
    cost_keur: Amount | None = None
    remaining_days: Amount | None = None
    trouble: str | None = None


class Safeguard(Stated):
    """What is done if an action slips: the ready one against a cause, or what people say in their own words."""

    against: Cause | None = None
    says: Line | None = None


class Tags(Stated):
    """By what a plan is split up; empty = for the whole firm."""

    region: tuple[Line, ...] = ()
    """Path from the largest region down, any depth."""
    stage: MarketStage | None = None
    season: Season | None = None
    project: Line | None = None
    """Type of project: promotion, distribution, technology ..."""
    product_line: Line | None = None
    product_age: Literal["new", "old"] | None = None
    abc: Literal["A", "B", "C"] | None = None
    channel: Channel | None = None


class Raci(Stated):
    """Who does it, who answers for it (exactly one), who is asked, who is told."""

    responsible: tuple[Line, ...] = ()
    accountable: tuple[Line, ...] = ()
    consulted: tuple[Line, ...] = ()
    informed: tuple[Line, ...] = ()


class PlannedAction(Stated):
    """One action of the plan. `id` is the catalogue's, or the firm's own; then `title` says what it is."""

    id: Line
    title: Line | None = None
    start_month: Month
    finish_month: Month
    role: Role
    raci: Raci = Raci()
    decision_right: Line | None = None
    """What the owner may decide alone."""
    spending_limit_keur: Amount | None = None
    approvals: Annotated[int, Field(ge=0)] | None = None
    """Signatures needed before it can start."""
    approval_days: Amount | None = None
    rule: Line | None = None
    procedure: tuple[Line, ...] = ()
    """Steps of the work as a checklist."""
    budget_keur: Amount | None = None
    effort_days: dict[Role, Amount] = {}
    proof: str | None = None
    """What shows that it is done."""
    closes: dict[Line, Annotated[float, Field(ge=0, le=4)]] = {}
    """Question -> level; the catalogue's, or stated for an own action."""
    needs: tuple[Line, ...] = ()
    pilot_of: Line | None = None
    serves: tuple[Line, ...] = ()
    """Objectives it is done for."""
    key: bool = False
    strategic: bool = False
    traits: tuple[Trait, ...] = ()
    """Beside those the catalogue gives it."""
    use_case: Line | None = None
    """Whose work a tool is brought in for, and which step of it."""
    tags: Tags = Tags()
    safeguards: tuple[Safeguard, ...] = ()
    review: date | None = None
    incentive: Incentive | None = None
    milestones: tuple[Milestone, ...] = ()
    weeks: tuple[WeekItem, ...] = ()
    training_hours: Amount | None = None
    training_done_hours: Amount | None = None
    status: Progress = "open"
    started: Month | None = None
    finished: Month | None = None
    reports: tuple[Report, ...] = ()
    adherence: Annotated[float, Field(ge=0, le=1)] | None = None
    """Share of the procedure's steps followed when it was last looked at."""
    acceptance: Annotated[float, Field(ge=0, le=1)] | None = None
    """Share of the people asked who say it helps."""

    @model_validator(mode="after")
    def _forward(self) -> PlannedAction:
        if self.finish_month < self.start_month:
            raise ValueError("start_month <= finish_month")
        return self


class Person(Stated):
    """Somebody who owns something; `days_per_month` is what they can give to the plan."""

    name: Line
    role: Role | None = None
    days_per_month: Amount | None = None
    mail: Line | None = None
    region: tuple[Line, ...] = ()


class Plan(Stated):
    """The agreed plan with its log. `lead` leads the whole across departments."""

    begins: date
    agreed: date | None = None
    lead: Line | None = None
    steering: tuple[Line, ...] = ()
    regions: tuple[tuple[Line, ...], ...] = ()
    """Regions in scope, each with its path; each needs actions of its own."""
    product_lines: tuple[Line, ...] = ()
    people: tuple[Person, ...] = ()
    objectives: tuple[Objective, ...] = ()
    actions: tuple[PlannedAction, ...] = ()
    baselines: tuple[Baseline, ...] = ()
    """Every published version, the oldest first; bars are compared with the last."""
    changes: tuple[PlanChange, ...] = ()
    signals: tuple[Signal, ...] = ()
    reviews: tuple[Review, ...] = ()
    verdicts: tuple[PilotVerdict, ...] = ()
    rivals: tuple[RivalFigure, ...] = ()
    lost_orders: tuple[LostOrder, ...] = ()
