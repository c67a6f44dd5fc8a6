"""Targets from the library: a measure as a target with nothing filled in, an example goal from where the firm stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from readiness.model.kpi import GoalPreset, Kpi, KpiLibrary
from readiness.model.plan import Objective, Plan
from readiness.planning.months import last_day

Say = Callable[[str], str]
"""A text by its key, in the language the plan is kept in."""


def objective_of(kpi: Kpi, ident: str, say: Say) -> Objective:
    """Number, date, baseline and owner stay open: only the firm knows them."""
    return Objective(
        id=ident,
        title=say(f"kpi/{kpi.id}/name"),
        kind=kpi.kind,
        measures=kpi.measures,
        kpi=kpi.id,
        definition=say(f"kpi/{kpi.id}/definition"),
        unit=say(f"kpi/{kpi.id}/unit"),
    )


def goal_of(
    goal: GoalPreset, library: KpiLibrary, baseline: float | None, begins: date, ident: str, say: Say
) -> Objective:
    """The target follows from the baseline; while nobody has measured that, it stays open and plan health says so."""
    target = None if baseline is None else baseline * (1 + goal.change)
    stated = {
        "title": say(f"goal/{goal.id}"),
        "baseline": baseline,
        "target": target,
        "due": last_day(begins, goal.months),
    }
    return objective_of(library.kpi(goal.kpi), ident, say).model_copy(update=stated)


def securing(plan: Plan, library: KpiLibrary) -> dict[str, tuple[str, ...]]:
    """Hard target -> measures that usually secure it and that the plan does not hold yet."""
    held = {o.kpi for o in plan.objectives}
    return {
        o.id: tuple(k.id for k in library.kpis if o.kpi in k.secures and k.id not in held)
        for o in plan.objectives
        if o.kind == "hard" and o.kpi is not None
    }
