"""The small firm's agreed plan, and planning again after something happened to it."""

from functools import cache

from readiness.planning.draft import drafted, published
from readiness.planning.months import first_day
from readiness.planning.rolling.replan import replan
from readiness.roadmap.plan import plan as roadmap_of
from tests.planning.small_firm import BEGINS, standing

QUICK = {"replan.iterations": 60, "roadmap.scenario_iterations": 1}


@cache
def agreed():
    """D1, F1, C2 in month 1; A1 2; D2, A2, B3 from 3; B1 5-6; E1 6; C1 6-8; A3, E2 7; B2 9; C3 13."""
    firm = standing(parameters=QUICK)
    return published(drafted(roadmap_of(firm), firm.case, firm.bank), firm.case)


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
