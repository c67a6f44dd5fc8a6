"""How much is asked at once: actions under way, and days in a month, of a department and of a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from readiness.model.plan import Plan, PlannedAction
from readiness.model.roadmap import LintHit
from readiness.planning.days_asked import under_way
from readiness.planning.health.means import ROUNDING
from readiness.planning.health.months import free_days, worked
from readiness.planning.health.rule import Circumstances, HealthRule, Hits, live, names


def at_once(plan: Plan, around: Circumstances) -> Hits:
    """By month: actions under way in the whole firm and in each department."""
    limits = around.limits
    of_role = limits.parallel_per_role or around.parameters["roadmap.parallel_per_role"]
    for month, actions in under_way(live(plan), plan.begins, around.limits).items():
        if len(actions) > limits.parallel:
            yield _crowd("firm", "month", "", month, actions, limits.parallel)
        for role in dict.fromkeys(a.role for a in actions):
            own = [a for a in actions if a.role == role]
            if len(own) > of_role:
                yield _crowd("team", "role", role, month, own, of_role)


def _crowd(how: str, kind: str, ident: str, month: int, actions: list[PlannedAction], most: float) -> LintHit:
    params = {"have": len(actions), "most": most}
    return LintHit.model_validate(
        {
            "how": how,
            "kind": kind,
            "id": ident,
            "month": month,
            "actions": _by_rank(actions),
            "params": params,
        }
    )


def load(plan: Plan, around: Circumstances) -> Hits:
    """Days asked against days there, by person, by department and in all; who stated no days is not judged."""
    free_of = {p.name.strip(): p.days_per_month for p in plan.people}
    for month, actions in under_way(live(plan), plan.begins, around.limits).items():
        asked: dict[tuple[str, str], float] = defaultdict(float)
        whose: dict[tuple[str, str], list[PlannedAction]] = defaultdict(list)
        for action in actions:
            for pool, days in _pools(action):
                asked[pool] += days / len(worked(action, around.limits, plan.begins))
                whose[pool].append(action)
        for (kind, ident), days in asked.items():
            free = (
                free_of.get(ident)
                if kind == "person"
                else free_days(around.limits, plan.begins, ident, month)
            )
            if free is not None and days > free + ROUNDING:
                yield LintHit.model_validate(
                    {
                        "how": "all" if ident == "all" and kind == "role" else kind,
                        "kind": kind,
                        "id": ident,
                        "name": ident if kind == "person" else None,
                        "month": month,
                        "actions": _by_rank(whose[kind, ident]),
                        "params": {"have": days, "most": free},
                    }
                )


def _pools(action: PlannedAction) -> Iterator[tuple[tuple[str, str], float]]:
    """Whose days an action takes: those who do it in equal parts, else who answers for it; its roles; all."""
    whole = sum(action.effort_days.values())
    doers = names(action.raci.responsible) or names(action.raci.accountable)
    for person in doers:
        yield ("person", person), whole / len(doers)
    for role, days in action.effort_days.items():
        yield ("role", role), days
    yield ("role", "all"), whole


def _by_rank(actions: list[PlannedAction]) -> tuple[str, ...]:
    """Key actions first, then by start: the last one is the first that can wait."""
    return tuple(a.id for a in sorted(actions, key=lambda a: (not a.key, a.start_month, a.id)))


LOAD = (HealthRule("L05", at_once), HealthRule("L09", load))
