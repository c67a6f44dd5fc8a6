"""The plan that is handed over: the one people agreed on, else the proposal as a plan with nothing filled in yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from readiness.model.case import Actual
from readiness.model.plan import Plan, PlannedAction
from readiness.model.plan_log import Baseline, BaselineStep
from readiness.model.roadmap import Horizon
from readiness.planning.draft import drafted
from readiness.report.view.plan_days import first_working_day, last_working_day
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.roadmap.task import MONTHS, horizon_of


@dataclass(frozen=True)
class ActionLine:
    """One action in words. `start` and `finish` are months as they stand now: actual where known, else planned."""

    action: PlannedAction
    name: str
    what: str
    first_step: str
    proof: str
    owner: str
    """Who answers for it; the role where nobody is named."""
    horizon: Horizon
    start: int
    finish: int
    first: date
    """First and last working day."""
    last: date
    days: float | None
    """Person-days of all roles; None where nobody stated any."""
    baseline: BaselineStep | None
    """As in the version published last."""

    @property
    def id(self) -> str:
        return self.action.id


def plan_in_force(result: Result) -> Plan:
    agreed = result.case.plan
    if agreed is not None and agreed.actions:
        return agreed
    return drafted(result.roadmap, result.case, result.bank)


def is_agreed(result: Result) -> bool:
    """False where the proposal stands in for a plan."""
    return result.case.plan is not None and bool(result.case.plan.actions)


def last_baseline(plan: Plan) -> Baseline | None:
    return max(plan.baselines, key=lambda b: b.version, default=None)


def action_lines(plan: Plan, result: Result, say: Words) -> tuple[ActionLine, ...]:
    """By start, finish and id."""
    published = last_baseline(plan)
    before = {s.action: s for s in published.steps} if published else {}
    stated = {a.action: a for a in result.case.actuals}
    lines = (_line(with_actual(a, stated.get(a.id)), before.get(a.id), plan, say) for a in plan.actions)
    return tuple(sorted(lines, key=lambda x: (x.start, x.finish, x.id)))


def span(action: PlannedAction) -> tuple[int, int]:
    """Start and finish month: what happened where it is known, what is planned for the rest."""
    start = action.started or action.start_month
    return start, max(start, action.finished or action.finish_month)


def with_actual(action: PlannedAction, stated: Actual | None) -> PlannedAction:
    """What the plan itself says wins over the actuals beside it."""
    if stated is None:
        return action
    months = {"started": action.started or stated.started, "finished": action.finished or stated.finished}
    return action.model_copy(update=months)


def owners_of(action: PlannedAction, say: Words) -> tuple[str, ...]:
    """Those who answer for it; the role where nobody is named."""
    return action.raci.accountable or (say(f"view/role/{action.role}"),)


def everybody_on(action: PlannedAction) -> tuple[str, ...]:
    """Who answers for it and who does it, each once."""
    return tuple(dict.fromkeys((*action.raci.accountable, *action.raci.responsible)))


def action_name(action: PlannedAction, say: Words) -> str:
    """Its own title wins; the catalogue's name for what has none; else the id."""
    return action.title or _said(action, "name", say) or action.id


def days_of(action: PlannedAction) -> float | None:
    return sum(action.effort_days.values()) if action.effort_days else None


def _line(action: PlannedAction, before: BaselineStep | None, plan: Plan, say: Words) -> ActionLine:
    start, finish = span(action)
    return ActionLine(
        action=action,
        name=action_name(action, say),
        what=_said(action, "what", say),
        first_step=action.procedure[0] if action.procedure else _said(action, "first_step", say),
        proof=action.proof or _said(action, "proof", say),
        owner=say.listed(owners_of(action, say)),
        horizon=horizon_of(min(finish, MONTHS)),
        start=start,
        finish=finish,
        first=first_working_day(plan.begins, start),
        last=last_working_day(plan.begins, finish),
        days=days_of(action),
        baseline=before,
    )


def _said(action: PlannedAction, part: str, say: Words) -> str:
    """The catalogue's words; nothing for an action of the firm's own."""
    key = f"action/{action.id}/{part}"
    return say(key) if say.has(key) else ""
