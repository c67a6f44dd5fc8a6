"""The plan as the tasks of a planning tool: horizons, actions and milestones in outline, with dates, links, versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from readiness.model.plan import Milestone, Plan, PlannedAction
from readiness.model.plan_log import BaselineStep
from readiness.model.roadmap import HORIZONS
from readiness.report.handover.links import links
from readiness.report.view.agreed import ActionLine
from readiness.report.view.plan_days import first_working_day, last_working_day, working_days
from readiness.report.view.result import Result
from readiness.report.words import Words

MINUTES_A_DAY = 480
MOST_BASELINES = 11
"""As many versions as the format holds."""
PRESSING, USUAL = 700, 500


@dataclass(frozen=True)
class Task:
    uid: int
    outline: str
    name: str
    first: date
    last: date
    known_since: date
    action: str = ""
    days: float | None = None
    keur: float | None = None
    summary: bool = False
    milestone: bool = False
    priority: int = USUAL
    percent: int | None = None
    """None = nobody stated how far it is."""
    started: date | None = None
    finished: date | None = None
    days_so_far: float | None = None
    deadline: date | None = None
    notes: str = ""
    after: tuple[tuple[int, int], ...] = ()
    """(task, lag in working days)."""
    versions: tuple[tuple[int, Task], ...] = ()
    """As published; 0 is the version published last, older ones follow."""
    stopped: bool = False

    @property
    def minutes(self) -> int:
        return max(1, working_days(self.first, self.last)) * MINUTES_A_DAY


def tasks(lines: Sequence[ActionLine], plan: Plan, result: Result, say: Words) -> tuple[Task, ...]:
    """Horizons with what ends in them, each action followed by its milestones; a horizon without actions is left out."""
    found: list[Task] = []
    for number, horizon in enumerate((h for h in HORIZONS if any(x.horizon == h for x in lines)), start=1):
        mine = [x for x in lines if x.horizon == horizon]
        inside = list(_inside(mine, number, len(found) + 2, plan, result, say))
        head = Task(
            uid=len(found) + 1,
            outline=str(number),
            name=say(f"view/horizon/{horizon}"),
            first=min(t.first for t in inside),
            last=max(t.last for t in inside),
            known_since=plan.begins,
            days=_sum(x.days for x in mine),
            summary=True,
        )
        found += [head, *inside]
    uid = {t.action: t.uid for t in found if t.action}
    waits: dict[str, list[tuple[int, int]]] = {}
    for link in links(lines):
        waits.setdefault(link.after, []).append((uid[link.before], link.lag_days))
    return tuple(replace(t, after=tuple(waits.get(t.action, ()))) for t in found)


def _inside(
    mine: Sequence[ActionLine], number: int, uid: int, plan: Plan, result: Result, say: Words
) -> Iterator[Task]:
    place = 0
    for line in mine:
        for made in (
            _task(line, plan, result, say),
            *(_milestone(line, m, plan, say) for m in line.action.milestones),
        ):
            place += 1
            yield replace(made, uid=uid, outline=f"{number}.{place}")
            uid += 1


def _task(line: ActionLine, plan: Plan, result: Result, say: Words) -> Task:
    action = line.action
    known = result.bank.action.get(action.id)
    return Task(
        uid=0,
        outline="",
        name=line.name,
        first=line.first,
        last=line.last,
        known_since=plan.begins,
        action=action.id,
        days=line.days,
        keur=action.budget_keur,
        priority=PRESSING if action.key else USUAL,
        percent=_percent(action),
        started=None if action.started is None else line.first,
        finished=None if action.finished is None else line.last,
        days_so_far=_sum(r.effort_days for r in action.reports),
        deadline=known.deadline if known else None,
        notes=notes(line, say),
        versions=tuple(_versions(line, plan)),
        stopped=action.status == "stopped",
    )


def notes(line: ActionLine, say: Words) -> str:
    """What a card of the action holds besides its dates, a line each."""
    action = line.action
    limit = action.spending_limit_keur
    told: Mapping[str, str | None] = {
        "owner": line.owner,
        "first": line.first_step,
        "proof": line.proof,
        "power": action.decision_right,
        "limit": None if limit is None else say.keur(limit),
        "rule": action.rule,
        "region": say.row(action.tags.region),
    }
    said = [say.pair(say(f"handover/card/{name}"), value) for name, value in told.items() if value]
    return "\n".join((*([line.what] if line.what else []), *said))


def _milestone(line: ActionLine, stone: Milestone, plan: Plan, say: Words) -> Task:
    day = last_working_day(plan.begins, stone.month)
    return Task(
        uid=0,
        outline="",
        name=say.pair(line.name, stone.title),
        first=day,
        last=day,
        known_since=plan.begins,
        milestone=True,
        percent=None if stone.reached is None else 100,
        finished=stone.reached,
    )


def _versions(line: ActionLine, plan: Plan) -> Iterator[tuple[int, Task]]:
    newest_first = sorted(plan.baselines, key=lambda b: -b.version)
    for number, version in enumerate(newest_first[:MOST_BASELINES]):
        for step in version.steps:
            if step.action == line.id:
                yield number, _as_published(line, step, version.on, plan)


def _as_published(line: ActionLine, step: BaselineStep, on: date, plan: Plan) -> Task:
    return Task(
        uid=0,
        outline="",
        name=line.name,
        first=first_working_day(plan.begins, step.start_month),
        last=last_working_day(plan.begins, step.finish_month),
        known_since=on,
        days=step.effort_days,
        keur=step.cost_keur,
    )


def _percent(action: PlannedAction) -> int | None:
    """Days spent of days spent and left, where a report states both; done is done, not begun is nothing."""
    if action.status == "done" or action.finished is not None:
        return 100
    if action.status == "open" and action.started is None and not action.reports:
        return 0
    spent = _sum(r.effort_days for r in action.reports)
    left = next((r.remaining_days for r in reversed(action.reports) if r.remaining_days is not None), None)
    if spent is None or left is None or spent + left == 0:
        return None
    return min(99, round(100 * spent / (spent + left)))


def _sum(values: Iterable[float | None]) -> float | None:
    known = [v for v in values if v is not None]
    return sum(known) if known else None
