"""What must come before what: pilots with time to learn from them, and prerequisites that are really there."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

from readiness.model.plan import Plan, PlannedAction
from readiness.planning.health.rule import (
    Circumstances,
    HealthRule,
    Hits,
    fulfilled,
    live,
    of_action,
)


def pilots(plan: Plan, around: Circumstances) -> Hits:
    """A roll-out is what the catalogue or the plan names a pilot for; one whole month lies between the two."""
    catalogue = {a.pilot_of: a.id for a in around.bank.actions if a.pilot_of is not None}
    own = {a.pilot_of: a for a in plan.actions if a.pilot_of is not None and a.status != "stopped"}
    stands = fulfilled(plan, around)
    planned = {a.id: a for a in plan.actions if a.status != "stopped"}
    for action in live(plan):
        known = catalogue.get(action.id)
        pilot = own.get(action.id) or planned.get(known or "")
        if pilot is not None:
            if _reviewed_before(pilot, action) is False:
                yield of_action("no_review", action, pilot=pilot.id)
        elif known is not None and known not in stands:
            yield of_action("no_pilot", action, pilot=known)


def _reviewed_before(pilot: PlannedAction, rollout: PlannedAction) -> bool:
    finish = pilot.finished if pilot.status == "done" and pilot.finished else pilot.finish_month
    return rollout.start_month >= finish + 2


def prerequisites(plan: Plan, around: Circumstances) -> Hits:
    """Every prerequisite is done or in the plan and finishes before the action starts; none waits for itself."""
    stands = fulfilled(plan, around)
    going = {a.id: a for a in live(plan)}
    ring = _ring(going)
    for action in live(plan):
        if action.id in ring:
            yield of_action("ring", action, ring=ring)
            continue
        for need in action.needs:
            before = going.get(need)
            if before is None:
                if need not in stands:
                    yield of_action("missing", action, need=need)
            elif before.finish_month >= action.start_month:
                yield of_action("too_late", action, need=need)


def _ring(going: dict[str, PlannedAction]) -> tuple[str, ...]:
    """Actions that wait for each other, in their order; empty if none do."""
    graph = {i: tuple(n for n in a.needs if n in going) for i, a in going.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as loop:
        found: list[str] = loop.args[1]
        return tuple(found[:-1])
    return ()


ORDER = (HealthRule("L06", pilots), HealthRule("L20", prerequisites))
