"""A schedule of a new plan as a roadmap: the same rows and figures as a plan made for the first time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from readiness.model.case import Pin, PinnedStart
from readiness.model.roadmap import PlanLimits, Roadmap
from readiness.planning.rolling.placed import Placed
from readiness.planning.rolling.situation import Situation
from readiness.roadmap.left_out import left_out
from readiness.roadmap.objective import Valuer
from readiness.roadmap.packing import Packer
from readiness.roadmap.rankings import by_impact, by_ratio
from readiness.roadmap.schedule import named
from readiness.roadmap.starts import Starts, finish
from readiness.roadmap.steps import Chosen, by_month, plan_limits, steps, sums, unlocks
from readiness.roadmap.task import MONTHS, Workload, horizon_of
from readiness.roadmap.wishes import unmet_wishes


def told(now: Situation, fixed: Placed, packer: Packer, starts: Starts) -> Roadmap:
    """Proofs still due are no steps: their work is over. They count in the curve, as all steps do."""
    valuer = Valuer(now.tasks, now.seen)
    chosen = Chosen(now.standing, now.work, valuer, packer, starts)
    months = by_month(chosen)
    curve = tuple(month.expected() or 0.0 for month in months)
    value = valuer.worth(starts).objective
    later = _shifted(now, packer, starts)
    rows = tuple(s for s in steps(chosen, frozenset()) if s.action not in now.proofs)
    return Roadmap(
        steps=rows,
        done=tuple(sorted({*now.work.done, *now.proofs})),
        horizons=sums(chosen, curve),
        objective=value,
        greedy=_ranked(by_ratio(now.tasks, now.seen), packer, valuer),
        greedy_impact=_ranked(by_impact(now.tasks, now.seen), packer, valuer),
        unlocks=unlocks(chosen, months),
        limits=_strained(plan_limits(now.work), now),
        not_now=tuple(left_out(chosen, now.seen, now.standing.limits["roadmap.least_gain"])),
        curve=curve,
        waiting_cost=value - valuer.worth(later).objective,
        curve_without=(curve[0],) * (MONTHS + 1),
        unmet=unmet_wishes(replace(chosen, work=_held(now, fixed)), fixed.unkept, now.seen),
    )


def _held(now: Situation, fixed: Placed) -> Workload:
    """What is in its place counts as pinned there when it is tried what would grant a wish."""
    pins: dict[str, Pin] = {a: PinnedStart(start=start) for a, start in fixed.starts.items()}
    limits = now.work.limits.model_copy(update={"pins": {**now.work.limits.pins, **pins}})
    return replace(now.work, limits=limits)


def _ranked(ranking: Sequence[str], packer: Packer, valuer: Valuer) -> float:
    """What a usual ranking makes of the same situation."""
    place = {action: i for i, action in enumerate(packer.tasks)}
    order = [place[a] for a in ranking if place[a] not in packer.settled.starts]
    return valuer.worth(named(packer.pack(order).starts, list(place))).objective


def _shifted(now: Situation, packer: Packer, starts: Starts) -> Starts:
    """Everything that has not begun a quarter later, as far as it still fits into the plan's months."""
    late, names = int(now.standing.limits["roadmap.waiting_months"]), list(packer.tasks)
    begun = {names[i] for i in packer.settled.starts if names[i] in now.running or names[i] in now.proofs}
    moved = {a: s if a in begun else s + late for a, s in starts.items()}
    return {a: s for a, s in moved.items() if a in begun or finish(now.tasks[a], s) <= MONTHS}


def _strained(limits: PlanLimits, now: Situation) -> PlanLimits:
    """The limits as they had to be kept: where running actions need more than was given, they have it.

    Key projects got their place when the plan was made; a pin on what has begun is settled by what happened.
    """
    days: dict[str, list[float]] = {role: [0.0] * MONTHS for role in limits.capacity}
    cost = dict.fromkeys(limits.budget, 0.0)
    at_once = [0] * MONTHS
    by_role: dict[str, list[int]] = {}
    for action, start in now.running.items():
        task = now.tasks[action]
        cost[horizon_of(start)] += task.cost
        for month in task.worked(start):
            at_once[month - 1] += 1
            by_role.setdefault(task.role, [0] * MONTHS)[month - 1] += 1
            for role in ("all", task.role):
                if role in days:
                    days[role][month - 1] += task.days_a_month
    each = limits.parallel_per_role
    begun = now.running.keys() | now.proofs.keys()
    return limits.model_copy(
        update={
            "pins": {a: pin for a, pin in limits.pins.items() if a not in begun},
            "key_actions": (),
            "capacity": {
                role: tuple(
                    None if c is None else max(c, used) for c, used in zip(row, days[role], strict=True)
                )
                for role, row in limits.capacity.items()
            },
            "budget": {h: None if b is None else max(b, cost[h]) for h, b in limits.budget.items()},
            "parallel": max(limits.parallel, *at_once),
            "parallel_per_role": None if each is None else max([each, *(max(n) for n in by_role.values())]),
        }
    )
