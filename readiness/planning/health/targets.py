"""Targets that can be missed without anybody knowing why, or cannot be missed at all."""

from __future__ import annotations

from collections import defaultdict

from readiness.model.plan import Objective, Plan
from readiness.model.roadmap import LintHit
from readiness.planning.health.rule import (
    Circumstances,
    HealthRule,
    Hits,
    of_objective,
    of_plan,
    said,
)


def secured(plan: Plan, around: Circumstances) -> Hits:
    """Every hard result has a soft or process target that secures it."""
    held = {
        served
        for o in plan.objectives
        if o.kind == "soft" or o.measures == "process"
        for served in o.serves
        if served != o.id
    }
    for objective in plan.objectives:
        if objective.kind == "hard" and objective.measures == "outcome" and objective.id not in held:
            yield of_objective("alone", objective)


def measurable(plan: Plan, around: Circumstances) -> Hits:
    """Number, unit, date and where it stands today."""
    if not plan.objectives:
        yield of_plan("no_target")
    for objective in plan.objectives:
        if objective.target is None:
            yield of_objective("no_number", objective)
        if not said(objective.unit):
            yield of_objective("no_unit", objective)
        if objective.due is None:
            yield of_objective("no_date", objective)
        if objective.baseline is None:
            yield of_objective("no_baseline", objective)


def not_only_activity(plan: Plan, around: Circumstances) -> Hits:
    if plan.objectives and all(o.measures == "activity" for o in plan.objectives):
        for objective in plan.objectives:
            yield of_objective("activity", objective)


def one_at_a_time(plan: Plan, around: Circumstances) -> Hits:
    """Hard targets that serve no other one, by person and period of `period_months`."""
    by_period: dict[tuple[str, int], list[Objective]] = defaultdict(list)
    length = int(around.most("period_months"))
    for objective in plan.objectives:
        if objective.kind == "hard" and not objective.serves and objective.due and said(objective.owner):
            months = objective.due.year * 12 + objective.due.month - 1
            by_period[(objective.owner or "").strip(), months // length].append(objective)
    for (owner, _), found in by_period.items():
        if len(found) > around.most("primary_targets"):
            for objective in found:
                yield of_objective("several", objective, person=owner, n=len(found))


def one_definition(plan: Plan, around: Circumstances) -> Hits:
    """The same figure means the same to everybody who is measured by it."""
    by_kpi: dict[str, list[Objective]] = defaultdict(list)
    for objective in plan.objectives:
        if said(objective.kpi):
            by_kpi[_plain(objective.kpi)].append(objective)
    for found in by_kpi.values():
        differing = [
            o for o in found if any(_plain(o.owner) != _plain(p.owner) and _differ(o, p) for p in found)
        ]
        if differing:
            yield LintHit(
                how="differs",
                kind="kpi",
                id=(differing[0].kpi or "").strip(),
                name=differing[0].title,
                params={
                    "objectives": tuple(o.id for o in differing),
                    "titles": tuple(o.title for o in differing),
                },
            )


def _differ(one: Objective, other: Objective) -> bool:
    """Two wordings, or two units; what nobody wrote down differs from nothing."""
    pairs = ((one.definition, other.definition), (one.unit, other.unit))
    return any(said(a) and said(b) and _plain(a) != _plain(b) for a, b in pairs)


def _plain(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


TARGETS = (
    HealthRule("L03", secured),
    HealthRule("L04", measurable),
    HealthRule("L12", not_only_activity),
    HealthRule("L17", one_at_a_time),
    HealthRule("L24", one_definition),
)
