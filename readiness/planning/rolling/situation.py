"""What a new plan must respect: what is over, what runs on, what stays because it is close, and when the rest may begin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan
from readiness.model.roadmap import HORIZONS
from readiness.planning.months import month_of
from readiness.planning.rolling.as_planned import as_planned, beyond
from readiness.planning.tracking import Tracked, tracked
from readiness.roadmap.objective import Outlook
from readiness.roadmap.outlook import outlook
from readiness.roadmap.starts import Starts
from readiness.roadmap.task import MONTHS, Task, Workload, horizon_of, workload
from readiness.roadmap.useful import useful

Months = tuple[int, int]


@dataclass(frozen=True)
class Situation:
    """`tasks`: what may be placed; running ones as long as they will take, said-done ones as the proof still due."""

    plan: Plan
    standing: Standing
    """The firm with what people planned in place of the catalogue's estimates."""
    work: Workload
    seen: Outlook
    tasks: Mapping[str, Task]
    month: int
    frozen_until: int
    """The last month in which nothing changes unless it must."""
    states: Mapping[str, Tracked]
    running: Starts
    proofs: Starts
    """Said done and not proven: the proof is expected this month."""
    before: Mapping[str, Months]
    """Start and finish in the plan so far, of all that is not stopped."""
    earliest: Mapping[str, int]
    """First month an action may start in, by what was finished when."""
    urgent: frozenset[str]
    """May begin within the frozen window, because a date by law leaves no other time."""

    def may_start(self, action: str) -> int:
        """The first month in which a new or moved action may start."""
        planned = self.before.get(action)
        begin = self.frozen_until + 1
        if action in self.urgent or (planned is not None and planned[0] < self.month):
            begin = self.month
        elif planned is not None and planned[0] <= self.frozen_until:
            begin = planned[0]
        return max(begin, self.earliest.get(action, 1))


def situation(standing: Standing, plan: Plan) -> Situation:
    """Months are those of the plan; the present one is that of the case's date, or the last the actuals speak of."""
    states = {t.action: t for t in tracked(standing, plan)}
    month = present_month(standing, plan, states.values())
    frozen_until = min(MONTHS, month + int(standing.limits["replan.frozen_months"]) - 1)
    shown = as_planned(standing, plan)
    work = workload(_from_the_start(shown, plan, states.values()))
    work = replace(work, limits=work.limits.model_copy(update={"budget": _left(work, plan, states)}))
    seen = outlook(shown, work.tasks)
    before = {
        a.id: (a.start_month, a.finish_month) for a in plan.actions if a.status != "stopped" and not beyond(a)
    }
    running = {a: _started(t, month) for a, t in states.items() if t.state == "running" and a in work.tasks}
    proofs = {a: month for a, t in states.items() if t.state == "said_done" and a in work.tasks}
    tasks = _wanted(work, seen, {*before, *running, *proofs}, standing.limits["roadmap.least_gain"])
    ended = _ended(states, proofs, month)
    earliest = {a: _after_what_ended(t, ended, shown) for a, t in tasks.items()}
    tasks = {a: _as_it_stands(t, running, proofs, states, month) for a, t in tasks.items()}
    return Situation(
        plan=plan,
        standing=shown,
        work=work,
        seen=seen,
        tasks=tasks,
        month=month,
        frozen_until=frozen_until,
        states=states,
        running=running,
        proofs=proofs,
        before=before,
        earliest=earliest,
        urgent=_urgent(tasks, before, running.keys() | proofs.keys(), frozen_until),
    )


def present_month(standing: Standing, plan: Plan, states: Iterable[Tracked]) -> int:
    """A month nobody can mean, before the plan or after it, counts nowhere."""
    spoken = [m for t in states for m in (t.started, t.finished) if m is not None and m <= MONTHS]
    return min(MONTHS, max(1, month_of(plan.begins, standing.case.on), *spoken))


def _from_the_start(shown: Standing, plan: Plan, states: Iterable[Tracked]) -> Standing:
    """Months counted from the plan's begin; what the plan is to prove does not stand by a claim."""
    due = {q for t in states if t.state != "done" for q in t.missing}
    open_states = tuple(
        s.model_copy(update={"claimed": None}) if s.question in due else s for s in shown.states
    )
    return replace(shown, states=open_states, case=shown.case.model_copy(update={"on": plan.begins}))


def _left(work: Workload, plan: Plan, states: Mapping[str, Tracked]) -> dict[str, float | None]:
    """Money of each horizon without what finished actions took; what was not reported counts as planned."""
    left = dict(work.limits.budget)
    for action in plan.actions:
        state = states[action.id]
        if state.state in ("done", "said_done") and action.status != "stopped":
            spent = action.budget_keur if state.cost_keur is None else state.cost_keur
            horizon = horizon_of(min(MONTHS, state.started or action.start_month))
            money = left.get(horizon)
            if money is not None:
                left[horizon] = max(0.0, money - (spent or 0.0))
    return {h: left.get(h) for h in HORIZONS}


def _started(state: Tracked, month: int) -> int:
    planned = month if state.planned is None else state.planned[0]
    return max(1, min(month, planned if state.started is None else state.started))


def _wanted(work: Workload, seen: Outlook, kept: set[str], least: float) -> dict[str, Task]:
    """What is worth a line, what stands in the plan already, and all they need."""
    found = set(useful(work.tasks, seen, least))
    waiting = [a for a in kept if a in work.tasks]
    while waiting:
        action = waiting.pop()
        found.add(action)
        waiting += [need for need, _ in work.tasks[action].needs if need not in found]
    return {a: t for a, t in work.tasks.items() if a in found}


def _ended(states: Mapping[str, Tracked], proofs: Starts, month: int) -> dict[str, int]:
    """The month in which the work of an action ended, where that is known."""
    said = {a: t.finished for a, t in states.items() if t.state in ("done", "said_done") and t.finished}
    return dict.fromkeys(proofs, month - 1) | said


def _after_what_ended(task: Task, ended: Mapping[str, int], standing: Standing) -> int:
    """The first month after all it needs that is over; after a pilot one month later, to look at it."""
    first = 1
    for need in (*task.done_needs, *(n for n, _ in task.needs)):
        if need in ended:
            lag = 2 if standing.bank.action[need].pilot_of == task.id else 1
            first = max(first, ended[need] + lag)
    return first


def _as_it_stands(
    task: Task, running: Starts, proofs: Starts, states: Mapping[str, Tracked], month: int
) -> Task:
    """Waits for nothing whose work is over. A running one lasts until its owner will be through, at the same pace."""
    over = tuple(n for n, _ in task.needs if n in proofs)
    waits = tuple((n, lag) for n, lag in task.needs if n not in proofs)
    task = replace(task, needs=waits, done_needs=(*task.done_needs, *over))
    if task.id in proofs:
        return replace(task, months=1, days=0.0, cost=0.0, needs=(), rests=frozenset(), quick=False)
    if task.id in running:
        return _running(task, running[task.id], states[task.id], month)
    return task


def _running(task: Task, start: int, state: Tracked, month: int) -> Task:
    last = max(task.ends[start], month)
    pace = task.days_a_month
    if state.remaining_days is not None and pace:
        last = max(month, month - 1 + -int(-state.remaining_days // pace))
    length = next(
        (n for n in range(1, MONTHS + 1) if replace(task, months=n).ends[start] >= min(last, MONTHS)), MONTHS
    )
    cost = max(task.cost, state.cost_keur or 0.0)
    return replace(task, months=length, days=pace * length, cost=cost, needs=task.needs)


def _urgent(
    tasks: Mapping[str, Task], before: Mapping[str, Months], placed: Iterable[str], frozen_until: int
) -> frozenset[str]:
    """Actions with a date by law that neither the plan nor a start after the frozen window would meet, with needs."""
    settled = set(placed)
    found: set[str] = set()
    for action, task in tasks.items():
        if task.latest_finish is None or action in settled:
            continue
        begin = min(MONTHS, frozen_until + 1 + _lead(task, tasks, settled))
        planned = before.get(action)
        if (planned is None or planned[1] > task.latest_finish) and task.ends[begin] > task.latest_finish:
            found |= _with_needs(action, tasks, settled)
    return frozenset(found)


def _lead(task: Task, tasks: Mapping[str, Task], settled: set[str]) -> int:
    """Months taken by what it needs first."""
    return max(
        (
            tasks[n].months + lag - 1 + _lead(tasks[n], tasks, settled)
            for n, lag in task.needs
            if n not in settled
        ),
        default=0,
    )


def _with_needs(action: str, tasks: Mapping[str, Task], settled: set[str]) -> set[str]:
    found: set[str] = set()
    waiting: Sequence[str] = [action]
    while waiting:
        found.update(waiting)
        waiting = [n for a in waiting for n, _ in tasks[a].needs if n not in found and n not in settled]
    return found
