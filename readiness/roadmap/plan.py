"""The roadmap from a firm's standing: steps in three horizons, what they gain, what stays undone and why."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.buyer.considered import considered_buyers
from readiness.buyer.flip import achieved_by
from readiness.buyer.standing import Standing
from readiness.model.case import Limits
from readiness.model.roadmap import (
    HORIZONS,
    Horizon,
    HorizonSum,
    LeftOut,
    PlanLimits,
    Roadmap,
    Step,
    Unlock,
)
from readiness.roadmap.objective import Outlook, Valuer
from readiness.roadmap.outlook import outlook
from readiness.roadmap.schedule import Starts, finish, in_order, schedule, without
from readiness.roadmap.search import Wish, by_impact, by_ratio, search, simple_worth
from readiness.roadmap.task import HORIZON_END, MONTHS, Task, Workload, horizon_of, workload


def plan(standing: Standing) -> Roadmap:
    """The best plan found under the case's limits; the same case gives the same plan."""
    work = workload(standing)
    seen = outlook(standing, work.tasks)
    least = standing.limits["roadmap.least_gain"]
    useful = _useful(work.tasks, seen, least)
    found = search(useful, work.limits, seen, _wish(standing.limits)).starts
    valuer = Valuer(useful, seen)
    return _roadmap(standing, work, seen, valuer, _without_idle(found, valuer, least))


def _wish(limits: Mapping[str, float]) -> Wish:
    return Wish(
        iterations=int(limits["roadmap.iterations"]),
        seed=int(limits["roadmap.seed"]),
        late_penalty=limits["roadmap.late_penalty"],
        missed_penalty=limits["roadmap.missed_penalty"],
    )


def _useful(tasks: Mapping[str, Task], seen: Outlook, least: float) -> dict[str, Task]:
    """Actions that gain something or must be done, and whatever they need."""
    waiting = [t.id for t in tasks.values() if t.mandatory or simple_worth(t, seen) >= least]
    kept: dict[str, Task] = {}
    while waiting:
        action = waiting.pop()
        if action not in kept:
            kept[action] = tasks[action]
            waiting += [need for need, _ in tasks[action].needs]
    return {a: t for a, t in tasks.items() if a in kept}


def _without_idle(starts: Starts, valuer: Valuer, least: float) -> Starts:
    """Drops steps whose loss costs next to nothing, last first, until every step left is worth its place."""
    kept, tasks = dict(starts), valuer.tasks
    for action in reversed(in_order(starts, tasks)):
        rest = without(kept, action, tasks)
        if action in kept and len(rest) == len(kept) - 1 and not tasks[action].mandatory:
            loss = valuer.worth(kept).objective - valuer.worth(rest).objective
            kept = rest if loss < least else kept
    return kept


def _roadmap(standing: Standing, work: Workload, seen: Outlook, valuer: Valuer, starts: Starts) -> Roadmap:
    tasks, value = valuer.tasks, valuer.worth(starts).objective
    curve = tuple(_expected(standing, tasks, starts, month) for month in range(MONTHS + 1))
    late, least = int(standing.limits["roadmap.waiting_months"]), standing.limits["roadmap.least_gain"]
    shifted = {a: s + late for a, s in starts.items() if finish(tasks[a], s + late) <= MONTHS}
    return Roadmap(
        steps=tuple(_step(a, starts, valuer, value) for a in in_order(starts, tasks)),
        done=work.done,
        horizons=tuple(_sum(h, starts, tasks, curve) for h in HORIZONS),
        objective=value,
        greedy=valuer.worth(schedule(by_ratio(tasks, seen), tasks, work.limits)).objective,
        greedy_impact=valuer.worth(schedule(by_impact(tasks, seen), tasks, work.limits)).objective,
        unlocks=_unlocks(standing, tasks, starts),
        limits=_limits(work.limits),
        not_now=tuple(_left_out(a, work, seen, least) for a in sorted(work.tasks) if a not in starts),
        curve=curve,
        waiting_cost=value - valuer.worth(shifted).objective,
    )


def _step(action: str, starts: Starts, valuer: Valuer, value: float) -> Step:
    task, start = valuer.tasks[action], starts[action]
    return Step(
        action=action,
        start_month=start,
        finish_month=finish(task, start),
        horizon=horizon_of(finish(task, start)),
        owner_role=task.role,
        effort_days={task.role: task.days},
        cost=task.cost,
        needs=tuple(sorted((*(need for need, _ in task.needs), *task.done_needs))),
        pilot_of=task.pilot_of if task.pilot_of in starts else None,
        closes=tuple(question for question, _ in task.closes),
        gain=value - valuer.worth(without(starts, action, valuer.tasks)).objective,
    )


def _done_by(starts: Starts, tasks: Mapping[str, Task], month: int) -> list[str]:
    return [a for a, s in starts.items() if finish(tasks[a], s) <= month]


def _under(standing: Standing, tasks: Mapping[str, Task], starts: Starts, month: int) -> Standing:
    """The firm at the end of a month, if every step finished by then has proven its level."""
    return standing.under(achieved_by(standing.bank.action[a] for a in _done_by(starts, tasks, month)))


def _expected(standing: Standing, tasks: Mapping[str, Task], starts: Starts, month: int) -> float:
    return _under(standing, tasks, starts, month).expected() or 0.0


def _sum(horizon: Horizon, starts: Starts, tasks: Mapping[str, Task], curve: tuple[float, ...]) -> HorizonSum:
    """Effort by month worked, cost by the month of the start."""
    days = sum(
        tasks[a].days_a_month
        for a, start in starts.items()
        for month in range(start, finish(tasks[a], start) + 1)
        if horizon_of(month) == horizon
    )
    cost = sum(tasks[a].cost for a, start in starts.items() if horizon_of(start) == horizon)
    return HorizonSum(id=horizon, effort_days=days, cost=cost, score_after=curve[HORIZON_END[horizon]])


def _unlocks(standing: Standing, tasks: Mapping[str, Task], starts: Starts) -> tuple[Unlock, ...]:
    """The month in which each buyer not won today turns to yes, by judging the firm again month by month."""
    finishes = sorted({finish(tasks[a], s) for a, s in starts.items()})
    waiting = [
        b.id
        for b in considered_buyers(standing.bank, standing.case)
        if standing.verdict(b.id) != "shortlisted"
    ]
    found: dict[str, int] = {}
    for month in finishes:
        later = _under(standing, tasks, starts, month)
        for buyer in waiting:
            if buyer not in found and later.verdict(buyer) == "shortlisted":
                found[buyer] = month
    return tuple(Unlock(buyer=buyer, month=found.get(buyer)) for buyer in waiting)


def _limits(limits: Limits) -> PlanLimits:
    return PlanLimits(
        months=MONTHS,
        days_per_month=dict(limits.days_per_month),
        budget={h: limits.budget.get(h) for h in HORIZONS},
        parallel=limits.parallel,
    )


def _left_out(action: str, work: Workload, seen: Outlook, least: float) -> LeftOut:
    gains = work.tasks[action].mandatory or simple_worth(work.tasks[action], seen) >= least
    return LeftOut(action=action, reason="limits" if gains else "no_gain")
