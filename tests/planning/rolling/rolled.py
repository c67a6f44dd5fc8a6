"""The small firm's agreed plan, and planning again after something happened to it."""

from functools import cache

from readiness.model.plan import Plan, PlannedAction
from readiness.planning.draft import published
from readiness.planning.months import first_day
from readiness.planning.rolling.replan import replan
from tests.planning.small_firm import ACTIONS, BEGINS, case, standing

QUICK = {"replan.iterations": 60, "roadmap.scenario_iterations": 1, "forecast.runs": 100}


MONTHS = {
    "D1": (1, 1), "F1": (1, 1), "C2": (1, 2), "A1": (2, 2), "D2": (3, 4), "A2": (3, 5), "B3": (3, 5), "B1": (5, 6),
    "E1": (6, 6), "C1": (6, 8), "A3": (7, 8), "E2": (7, 11), "B2": (9, 12), "C3": (13, 16),
}  # fmt: skip


@cache
def agreed():
    """A good plan of the small firm, written down, so that a better search changes no test."""
    known = {a.id: a for a in ACTIONS}
    actions = tuple(
        PlannedAction(
            id=a, start_month=start, finish_month=finish, role=known[a].role, budget_keur=known[a].cost_keur.mid,
            effort_days={known[a].role: known[a].effort_days.mid}, closes=known[a].closes, needs=known[a].needs,
            pilot_of=known[a].pilot_of, key=known[a].mandatory,
        )
        for a, (start, finish) in MONTHS.items()
    )  # fmt: skip
    return published(Plan(begins=BEGINS, actions=actions), case())


def changed(plan=None, **by_action):
    plan = plan or agreed()
    actions = tuple(a.model_copy(update=by_action.get(a.id, {})) for a in plan.actions)
    return plan.model_copy(update={"actions": actions})


def as_planned_until(month, plan=None):
    """Everything planned to start before a month runs, and everything that should be over is said to be finished."""
    plan = plan or agreed()
    happened = {}
    for action in plan.actions:
        if action.start_month < month:
            over = action.finish_month < month
            happened[action.id] = {
                "status": "done" if over else "running",
                "started": action.start_month,
                "finished": action.finish_month if over else None,
            }
    return changed(plan, **happened)


def proofs_of(plan):
    """Findings that prove all that is said to be done."""
    return tuple(q for a in plan.actions if a.status == "done" for q in a.closes.items())


def again(month, plan, found=(), **given):
    firm = standing(found, parameters=QUICK, on=first_day(BEGINS, month), **given)
    return replan(firm, plan)


def by_action(changes):
    return {c.action: c for c in changes}
