"""An agreed plan five months on, written into the store of a running server: what the pictures of the plan page show."""

from datetime import date, timedelta

from readiness.model.plan import Milestone, Objective, Person, Raci, Reading, Report, WeekItem
from readiness.model.plan_log import (
    LostOrder,
    PilotVerdict,
    Review,
    RivalFigure,
    Signal,
)
from readiness.planning.draft import published
from readiness.planning.edits import noted, with_action
from readiness.store.opening import open_store
from readiness.store.store import new_client_id

BEGUN, LATE = 5, 2
"""Months the plan has been running; months one action slipped."""
PEOPLE = {
    "purchasing": "Weber",
    "sales": "Brandt",
    "it": "Kaya",
    "engineering": "Lindner",
    "production": "Schulz",
    "quality": "Novak",
    "management": "Albrecht",
    "finance": "Yilmaz",
}
EUROPE, DACH, CHINA = ("Europe",), ("Europe", "DACH"), ("Asia", "China")


def carry_on(folder, case):
    """The plan taken over from the proposal, as it would stand months later; `folder` is the server's data folder."""
    store = open_store(f"sqlite:///{folder / 'readiness.db'}", folder).store
    try:
        seen = store.state(case)
        store.save_plan(case, running(seen.case.plan, seen.case), seen, new_client_id(), "Albrecht")
    finally:
        store.close()


def running(plan, case):
    begins = months_before(case.on, BEGUN)
    agreed = published(
        plan.model_copy(
            update={
                "begins": begins,
                "agreed": begins,
                "baselines": (),
                "lead": "Albrecht",
                "steering": ("Albrecht", "Weber", "Kaya"),
                "regions": (EUROPE, DACH, CHINA),
                "product_lines": ("Milling spindles", "Spare parts"),
                "people": tuple(
                    Person(name=name, role=role, days_per_month=6, mail=f"{name.lower()}@firm.example")
                    for role, name in PEOPLE.items()
                ),
                "objectives": objectives(case.on),
                "actions": tuple(worked_on(a, begins, case.on) for a in plan.actions),
                "signals": signals(case.on),
                "reviews": (review(case.on),),
                "rivals": (RivalFigure(rival="Nordspindel", objective="orders", value=31, on=case.on, source="trade fair"),),
                "lost_orders": lost(case.on),
            }
        ),
        case,
        "Albrecht",
    )  # fmt: skip
    pilots = [a.id for a in agreed.actions if a.pilot_of]
    verdicts = tuple(
        PilotVerdict(action=a, on=case.on, verdict="fix", why="Two of five customers could not open the list")
        for a in pilots[:1]
    )
    return slipped(agreed.model_copy(update={"verdicts": verdicts}), case)


def months_before(day, months):
    whole = day.year * 12 + day.month - 1 - months
    return date(whole // 12, whole % 12 + 1, 1)


def objectives(on):
    due, before = on + timedelta(days=270), on - timedelta(days=60)
    return (
        Objective(id="orders", title="Orders from enquiries by system", kind="hard", measures="outcome", unit="%", baseline=12, target=30, due=due, owner="Brandt", region=DACH, forecast=26, readings=(Reading(on=before, value=14), Reading(on=on, value=17))),
        Objective(id="answer", title="Hours to a binding lead time", kind="hard", measures="process", unit="h", baseline=72, target=24, due=due, owner="Kaya", readings=(Reading(on=on, value=60),)),
        Objective(id="trust", title="Suppliers who tell us their origin", kind="soft", measures="process", unit="%", baseline=20, target=80, due=due, owner="Weber", serves=("orders",), readings=(Reading(on=on, value=28),)),
    )  # fmt: skip


def worked_on(action, begins, on):
    """Owners for all; what was to be finished is done, what was to be begun is under way."""
    owner = PEOPLE[action.role]
    found = {
        "raci": Raci(responsible=(owner,), accountable=(owner,), consulted=("Albrecht",)),
        "serves": ("orders",) if action.role in ("sales", "it") else (),
    }
    if action.finish_month <= BEGUN - 1:
        found |= {"status": "done", "started": action.start_month, "finished": action.finish_month}
    elif action.start_month <= BEGUN:
        monday = on - timedelta(days=on.weekday())
        found |= {
            "status": "running",
            "started": action.start_month,
            "milestones": (Milestone(title="First list sent", month=action.finish_month),),
            "weeks": tuple(
                WeekItem(monday=monday + timedelta(days=7 * n), what=what, owner=owner, done=n == 0)
                for n, what in enumerate(("Collect the data", "Check with two customers", "Switch on"))
            ),
            "reports": (
                Report(on=on - timedelta(days=7), by=owner, effort_days=2.5, cost_keur=1.0, remaining_days=6),
            ),
            "decision_right": "Choice of format and supplier",
            "spending_limit_keur": 5.0,
            "review": on + timedelta(days=30),
        }
    return action.model_copy(update=found)


def signals(on):
    return (
        Signal(on=on - timedelta(days=20), kind="competition", says="Nordspindel answers stock by API", region=DACH, source="trade fair"),
        Signal(on=on - timedelta(days=3), kind="law", says="Duty on spindles from Germany raised", region=CHINA, source="chamber of commerce", replan=True),
    )  # fmt: skip


def review(on):
    return Review(
        on=on - timedelta(days=14), region=DACH, on_plan="Two of three", bottleneck="IT is lent to the ERP change",
        lesson="Ask suppliers by phone first", improvement="One named person per supplier", present=("Albrecht", "Weber"),
    )  # fmt: skip


def lost(on):
    return tuple(
        LostOrder(on=on - timedelta(days=30 * n), customer=customer, value=value, stated=stated)
        for n, (customer, value, stated) in enumerate(
            (
                ("Fräswerk Süd", 184000, "No binding lead time"),
                ("Turbinen AG", 96000, "Origin of castings unknown"),
                ("CNC Parts Ltd", 41000, "No answer in our portal"),
            )
        )
    )


def slipped(plan, case):
    """One action under way is late, and says why."""
    late = next(a for a in plan.actions if a.status == "running")
    moved = late.model_copy(update={"finish_month": late.finish_month + LATE})
    return noted(plan, with_action(plan, moved), case.on, PEOPLE[late.role], reason="delayed")
