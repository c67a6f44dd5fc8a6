"""An agreed plan with everything a hand-over can carry: owners, a pilot, versions, milestones, weeks, a circle of needs."""

from datetime import date
from functools import cache

from readiness.assess import judge
from readiness.content.loader import load_bank
from readiness.model.case import Profile
from readiness.model.plan import (
    Milestone,
    Objective,
    Person,
    Plan,
    PlannedAction,
    Raci,
    Report,
    Tags,
    WeekItem,
)
from readiness.model.plan_log import Baseline, BaselineStep, PlanChange
from readiness.report.view.result import Result
from readiness.world.world import load_world
from tests.planning.build import roadmap
from tests.report.sample import FORMULA, ON, case

BEGINS = date(2026, 7, 15)
OWN = "X-1"


def action(ident, start, finish, **given):
    return PlannedAction(id=ident, start_month=start, finish_month=finish, **{"role": "it", **given})


ACTIONS = (
    action(
        "M01",
        1,
        1,
        raci=Raci(accountable=("Kim",), responsible=("Lee",)),
        effort_days={"it": 3, "sales": 2},
        budget_keur=4.5,
        decision_right="Choose the supplier",
        spending_limit_keur=5,
        status="done",
        started=1,
        finished=1,
        review=date(2026, 8, 3),
        tags=Tags(region=("Europe", "South")),
        weeks=(WeekItem(monday=date(2026, 7, 20), what="Call the team", owner="Lee"),),
    ),
    action(
        "M02",
        2,
        5,
        raci=Raci(accountable=("Kim",)),
        effort_days={"it": 20},
        needs=("M01",),
        key=True,
        status="running",
        started=3,
        milestones=(Milestone(title="First thousand articles", month=3),),
        reports=(Report(on=date(2026, 9, 25), effort_days=5, remaining_days=15),),
    ),
    action("M04", 6, 7, pilot_of="M05", needs=("M02",), budget_keur=2),
    action("M05", 9, 14, needs=("M04",), strategic=True),
    action(OWN, 3, 3, title=FORMULA, raci=Raci(accountable=("Lee",)), status="stopped"),
    action("C01", 4, 4, needs=("C02",)),
    action("C02", 5, 5, needs=("C01", "gone")),
)
BASELINES = (
    Baseline(version=1, on=BEGINS, steps=(BaselineStep(action="M01", start_month=1, finish_month=2),)),
    Baseline(
        version=2,
        on=date(2026, 8, 1),
        steps=(
            BaselineStep(action="M02", start_month=2, finish_month=4, effort_days=18, cost_keur=1),
            BaselineStep(action="M05", start_month=9, finish_month=12),
        ),
    ),
)
OBJECTIVES = (
    Objective(
        id="orders",
        title="Orders over portals",
        kind="hard",
        measures="outcome",
        unit="%",
        baseline=10,
        target=13,
        due=date(2027, 6, 30),
        owner="Kim",
        region=("Europe", "South"),
        forecast=12.5,
    ),
    Objective(id="day", title="Quotes within a day", kind="soft", measures="process", serves=("orders",)),
)
PLAN = Plan(
    begins=BEGINS,
    agreed=BEGINS,
    lead="Kim",
    people=(
        Person(name="Kim", role="it", mail="kim@example.com", days_per_month=5),
        Person(name="Lee", role="sales"),
    ),
    regions=(("Asia",), ("Europe",), ("Europe", "South")),
    objectives=OBJECTIVES,
    actions=ACTIONS,
    baselines=BASELINES,
    changes=(PlanChange(on=date(2026, 9, 1), action="M02", before=(2, 4), after=(2, 5), reason="delayed"),),
)


@cache
def firm():
    """An empty firm with the agreed plan beside a roadmap of three steps; nothing is searched for."""
    found = case(answers=(), profile=Profile(), synthetic=False, plan=PLAN, name=f"Firm {FORMULA}")
    bank = load_bank()
    return Result(bank, load_world(ON), found, judge(bank, found, (), ()), roadmap(), network=None)
