"""A plan of twelve actions that breaks no rule, and for each rule the smallest change that makes it sick."""

from dataclasses import dataclass
from datetime import date, timedelta

from readiness.content.loader import load_bank
from readiness.model.case import Case, Limits
from readiness.model.plan import Milestone, Objective, Person, Plan, PlannedAction, Raci, Tags, WeekItem
from readiness.model.plan_log import PlanChange, RivalFigure
from readiness.planning.draft import published
from readiness.planning.health.rule import Circumstances
from readiness.planning.months import first_day

BANK = load_bank()
ON = date(2026, 7, 1)
CASE = Case(name="Healthy", on=ON, limits=Limits(days_per_month={"all": 60.0}, months_off=(12,)))
AROUND = Circumstances.of(BANK, CASE)
GERMANY = ("Europe", "Germany")


def action(ident, start, finish, owner, **given):
    """Everything stated, with the catalogue's middle where it knows the action."""
    known = BANK.action.get(ident)
    role = known.role if known else "sales"
    usual = {
        "role": role,
        "raci": Raci(accountable=(owner,), responsible=(owner,), consulted=("Ada",)),
        "decision_right": "everything within the budget",
        "spending_limit_keur": 10.0,
        "approvals": 1,
        "approval_days": 1.0,
        "budget_keur": known.cost_keur.mid if known else 8.0,
        "effort_days": {role: known.effort_days.mid if known else 8.0},
        "proof": "a list anybody can look at",
        "needs": tuple(n for n in known.needs if n in IDS) if known else (),
        "review": first_day(ON, start) + timedelta(days=20),
        "incentive": "supports",
        "milestones": (Milestone(title="half way", month=(start + finish) // 2),),
        "weeks": (WeekItem(monday=date(2026, 7, 6), what="begin"),),
    }
    return PlannedAction(id=ident, start_month=start, finish_month=finish, **usual | given)


IDS = ("L01", "L02", "M01", "M02", "C01", "C04", "C05", "L03", "N01", "N02")

ACTIONS = (
    action("L01", 1, 1, "Ada"),
    action("L02", 2, 2, "Ben", key=True),
    action("M01", 1, 1, "Cleo"),
    action("M02", 2, 4, "Cleo", key=True),
    action("C01", 2, 3, "Dan"),
    action("C04", 7, 11, "Dan", key=True, strategic=True, use_case="the offer for a pump", tags=Tags(product_line="Pumps")),
    action("C05", 13, 19, "Dan", strategic=True, use_case="the offer for every line", pilot_of=None),
    action("L03", 3, 4, "Eve"),
    action("N01", 1, 1, "Finn"),
    action("N02", 2, 2, "Finn", key=True),
    action("change", 3, 5, "Gil", role="management", title="Change programme", traits=("vision", "training", "incentive", "transition")),
    action("germany", 3, 5, "Hana", role="purchasing", title="Plan for Germany", tags=Tags(region=GERMANY)),
)  # fmt: skip

OBJECTIVES = (
    Objective(id="orders", title="Orders won", kind="hard", measures="outcome", kpi="orders_won", definition="signed orders in EUR",
              unit="EUR", baseline=4e6, target=5e6, due=date(2027, 6, 30), owner="Ada", incentive="supports"),
    Objective(id="quotes", title="Quotes on time", kind="soft", measures="process", kpi="quote_time", definition="hours to the quote",
              unit="h", baseline=90, target=24, due=date(2027, 3, 31), owner="Dan", serves=("orders",)),
    Objective(id="visits", title="Visits made", kind="soft", measures="activity", kpi="visits", definition="visits a month",
              unit="visits", baseline=3, target=8, due=date(2027, 3, 31), owner="Eve", serves=("orders",)),
)  # fmt: skip

PEOPLE = tuple(
    Person(name=n, days_per_month=20.0) for n in ("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gil", "Hana")
)

HEALTHY = published(
    Plan(
        begins=ON,
        agreed=ON,
        lead="Ada",
        steering=("Ada", "Ben"),
        regions=(GERMANY,),
        product_lines=("Pumps",),
        people=PEOPLE,
        objectives=OBJECTIVES,
        actions=ACTIONS,
        rivals=(RivalFigure(rival="Rival", objective="quotes", value=48, on=ON, source="a customer"),),
    ),
    CASE,
)


def changed(ident, **given):
    """One action changed, and published again, so that the move itself is no silent one."""
    actions = tuple(a.model_copy(update=given) if a.id == ident else a for a in HEALTHY.actions)
    return _again(HEALTHY.model_copy(update={"actions": actions}))


def target(ident, **given):
    objectives = tuple(o.model_copy(update=given) if o.id == ident else o for o in HEALTHY.objectives)
    return HEALTHY.model_copy(update={"objectives": objectives})


def plan(**given):
    return _again(HEALTHY.model_copy(update=given))


def more(*actions):
    return plan(actions=(*HEALTHY.actions, *actions))


def _again(changed_plan):
    return published(changed_plan, CASE)


@dataclass(frozen=True)
class Sick:
    """`how` and `ids`: what the finding must say and name."""

    rule: str
    plan: Plan
    how: tuple[str, ...]
    ids: tuple[str, ...] = ()


def extra(number, **given):
    return action(f"extra {number}", 8, 9, "Gil", title=f"Extra {number}", **given)


_three = [extra(n, role="quality", effort_days={"quality": 1.0}) for n in range(4)]
_no_vision = ("training", "incentive", "transition")

SICK = (
    Sick("L01", changed("L03", raci=Raci(accountable=("Eve", "Dan"), responsible=("Eve",))), ("several",), ("L03",)),
    Sick("L02", changed("M02", budget_keur=None), ("no_budget",), ("M02",)),
    Sick("L03", plan(objectives=tuple(o.model_copy(update={"serves": ()}) for o in OBJECTIVES)), ("alone",), ("orders",)),
    Sick("L04", target("orders", baseline=None), ("no_baseline",), ("orders",)),
    Sick("L05", more(*_three), ("team", "team"), tuple(f"extra {n}" for n in range(4))),
    Sick("L06", changed("C05", start_month=12), ("no_review",), ("C05",)),
    Sick("L07", changed("C01", review=None), ("none",), ("C01",)),
    Sick("L08", changed("C01", approvals=4), ("steps",), ("C01",)),
    Sick("L09", plan(people=(Person(name="Ben", days_per_month=1.0), *(p for p in PEOPLE if p.name != "Ben"))), ("person",), ("L02",)),
    Sick("L10", changed("C01", decision_right=" "), ("no_right",), ("C01",)),
    Sick("L11", target("orders", incentive="against"), ("objective",), ("orders",)),
    Sick("L12", plan(objectives=tuple(o.model_copy(update={"measures": "activity"}) for o in OBJECTIVES)), ("activity",) * 3, ("orders", "quotes", "visits")),
    Sick("L13", changed("C04", use_case=None), ("no_use",), ("C04",)),
    Sick("L14", changed("change", traits=_no_vision), ("without",), ("L02",)),
    Sick("L15", plan(regions=(GERMANY, ("Asia", "China"))), ("region",)),
    Sick("L16", plan(actions=tuple(a.model_copy(update={"strategic": a.id == "M02"}) for a in HEALTHY.actions)), ("strategic",), ("C04", "C05")),
    Sick("L17", plan(objectives=(*OBJECTIVES[:2], OBJECTIVES[2].model_copy(update={"kind": "hard", "serves": (), "owner": "Ada", "due": date(2027, 6, 1)}))), ("several",) * 2, ("orders", "visits")),
    Sick("L18", changed("C04", milestones=()), ("no_milestone",), ("C04",)),
    Sick("L19", changed("germany", finish_month=6), ("peak",), ("germany",)),
    Sick("L20", changed("M02", needs=("M01", "gone")), ("missing",), ("M02",)),
    Sick("L21", changed("L03", proof=" "), ("none",), ("L03",)),
    Sick("L22", plan(rivals=()), ("none",)),
    Sick("L23", HEALTHY.model_copy(update={"changes": (PlanChange(on=ON, action="C05", before=(14, 19), after=(13, 19), reason="decided"),)}), ("outside",), ("C05",)),
    Sick("L24", target("visits", kpi="Quote_time "), ("differs",)),
    Sick("L25", changed("N02", raci=Raci(accountable=("Cleo",), responsible=("Finn",))), ("one",)),
)  # fmt: skip
