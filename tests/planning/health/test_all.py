"""Each way of breaking a rule, and what looks like it but breaks none."""

from dataclasses import replace
from datetime import date

import pytest

from readiness.model.case import Limits
from readiness.model.plan import Milestone, Person, Raci, Tags
from readiness.model.plan_log import PlanChange, Review
from readiness.planning.health.examine import RULES
from tests.planning.health.sick import (
    AROUND,
    HEALTHY,
    OBJECTIVES,
    ON,
    PEOPLE,
    changed,
    extra,
    more,
    plan,
    target,
)

BY_ID = {rule.id: rule for rule in RULES}
NOBODY = Raci(accountable=(" ",))


def hows(rule, sick, around=AROUND):
    return [(h.how, h.id) for h in BY_ID[rule].hits(sick, around)]


@pytest.mark.parametrize(
    ("rule", "sick", "wanted"),
    [
        ("L01", plan(lead=" "), [("no_lead", "")]),
        ("L01", changed("C01", raci=NOBODY), [("nobody", "C01")]),
        ("L01", changed("C01", raci=Raci(accountable=("Dan", "Dan "))), []),
        ("L02", changed("M02", budget_keur=0.0, effort_days={"it": 9.0}), [("few_days", "M02")]),
        ("L02", changed("C04", budget_keur=14.9), [("low_budget", "C04")]),
        ("L02", changed("germany", effort_days={}, budget_keur=0.0), [("no_days", "germany")]),
        ("L03", target("orders", kind="soft"), []),
        ("L03", target("quotes", serves=("orders", "quotes")), []),
        ("L04", plan(objectives=()), [("no_target", "")]),
        ("L04", target("orders", target=None, due=None, unit=" "),
         [("no_number", "orders"), ("no_unit", "orders"), ("no_date", "orders")]),
        ("L06", changed("C04", status="done", finished=11), []),
        ("L06", changed("C04", status="done", finished=12), [("no_review", "C05")]),
        ("L06", changed("C04", status="stopped"), [("no_pilot", "C05")]),
        ("L06", more(extra(1, pilot_of="germany")), [("no_review", "germany")]),
        ("L07", changed("C01", review=date(2026, 6, 30)), [("past", "C01")]),
        ("L07", changed("C05", review=date(2027, 10, 1)), []),
        ("L07", changed("C05", review=date(2027, 10, 2)), [("too_far", "C05")]),
        ("L07", changed("C04", review=date(2027, 2, 2)), [("too_far", "C04")]),
        ("L08", changed("C01", approval_days=4.2), []),
        ("L08", changed("C01", approval_days=4.3), [("days", "C01")]),
        ("L08", changed("C01", approval_days=None, approvals=None), []),
        ("L10", changed("C01", spending_limit_keur=None), []),
        ("L10", changed("C04", spending_limit_keur=None), [("no_limit", "C04")]),
        ("L11", changed("C04", incentive="against"), [("action", "C04")]),
        ("L12", target("visits", measures="activity"), []),
        ("L13", changed("C04", needs=()), [("no_data", "C04"), ("no_data", "C05")]),
        ("L13", changed("germany", traits=("tool",)), [("no_data", "germany"), ("no_use", "germany")]),
        ("L14", changed("change", status="done"), []),
        ("L14", changed("change", status="stopped"), [("without", "L02")]),
        ("L15", plan(product_lines=("Pumps", "Valves")), [("line", "Valves")]),
        ("L15", plan(regions=(("Europe",),)), []),
        ("L18", changed("C04", milestones=(Milestone(title="x", month=8),), weeks=()), []),
        ("L18", changed("M02", weeks=()), [("no_weeks", "M02")]),
        ("L19", changed("germany", finish_month=6, tags=Tags(season="peak")), []),
        ("L20", changed("M01", finish_month=2), [("too_late", "M02"), ("too_late", "C01")]),
        ("L20", changed("M01", needs=("M02",)), [("ring", "M01"), ("ring", "M02")]),
        ("L20", changed("M01", status="done"), []),
        ("L20", changed("M01", status="stopped"), [("missing", "M02"), ("missing", "C01")]),
        ("L21", changed("L03", proof=None, closes={"capability.customer_record": 2.0}), []),
        ("L24", target("visits", kpi="quote_time", owner="Dan"), []),
    ],
)  # fmt: skip
def test_a_rule_tells_in_which_way_it_is_broken(rule, sick, wanted):
    assert hows(rule, sick) == wanted


def test_what_already_stands_needs_no_place_in_the_plan():
    around = replace(AROUND, done=frozenset({"C04", "M01", "M02", "C01"}))
    rest = tuple(a for a in HEALTHY.actions if a.id not in around.done)
    assert hows("L06", plan(actions=rest), around) == []
    assert hows("L20", plan(actions=rest), around) == []
    assert [h for h in hows("L13", plan(actions=rest), around) if h[0] == "no_data"] == []


def test_the_whole_firm_has_a_limit_beside_each_department():
    crowd = [
        extra(n, role=r, effort_days={}) for n, r in enumerate(("it", "quality", "finance", "it", "quality"))
    ]
    assert hows("L05", more(*crowd)) == []
    crowded = more(*crowd, extra(9, role="finance"))
    found = list(BY_ID["L05"].hits(crowded, AROUND))
    assert [(h.how, h.month, h.params) for h in found] == [
        ("firm", m, {"have": 7, "most": 6}) for m in (8, 9)
    ]
    assert found[0].actions[0] == "C04"


def test_days_are_held_against_the_person_the_department_and_the_firm():
    tight = replace(AROUND, limits=Limits(days_per_month={"all": 60.0, "sales": 1.0}, months_off=(12,)))
    assert set(hows("L09", HEALTHY, tight)) == {("role", "sales")}
    tight = replace(AROUND, limits=Limits(days_per_month={"all": 1.0}, months_off=(12,)))
    assert set(hows("L09", HEALTHY, tight)) == {("all", "all")}
    unstated = plan(people=tuple(p.model_copy(update={"days_per_month": None}) for p in PEOPLE))
    assert hows("L09", unstated) == []


def test_people_who_do_it_share_the_days_and_who_answers_for_it_carries_them_alone_only_if_nobody_does():
    ben = (Person(name="Ben", days_per_month=2.0),)
    two = changed("L02", raci=Raci(accountable=("Ben",), responsible=("Ben", "Ada")))
    assert hows("L09", two.model_copy(update={"people": ben})) == []
    assert hows("L09", HEALTHY.model_copy(update={"people": ben})) == [("person", "Ben")]


def test_too_much_money_in_quick_wins_is_told_beside_too_little_for_what_lasts():
    small = tuple(extra(n, budget_keur=5.0, effort_days={"it": 3.0}) for n in range(150))
    assert [h[0] for h in hows("L16", more(*small))] == ["quick", "strategic"]
    assert hows("L16", plan(actions=tuple(a for a in HEALTHY.actions if a.budget_keur == 0))) == []


def test_two_hard_targets_in_different_quarters_are_one_at_a_time():
    second = OBJECTIVES[2].model_copy(update={"kind": "hard", "serves": (), "owner": "Ada"})
    assert hows("L17", plan(objectives=(*OBJECTIVES[:2], second))) == []


def test_a_tenth_of_few_key_actions_says_nothing_about_people():
    few = tuple(a.model_copy(update={"key": a.id in ("C04", "N02")}) for a in HEALTHY.actions)
    assert hows("L25", plan(actions=few)) == []


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"reason": "decided"}, [("outside", "C05")]),
        ({"reason": "decided", "note": "the fair was moved"}, []),
        ({"reason": "delayed"}, []),
        ({"reason": "better", "at_review": True}, []),
        ({"reason": "better", "at_review": True, "before": (1, 2)}, [("frozen", "C05")]),
        ({"reason": "decided", "on": date(2026, 7, 9)}, []),
    ],
)
def test_a_change_waits_for_the_review_or_says_why_it_could_not(change, wanted):
    usual = {"on": ON, "action": "C05", "before": (14, 19), "after": (13, 19)}
    steady = HEALTHY.model_copy(
        update={"changes": (PlanChange(**usual | change),), "reviews": (Review(on=date(2026, 7, 9)),)}
    )
    assert hows("L23", steady) == wanted


def test_a_move_nobody_wrote_down_is_found_and_a_draft_may_move_freely():
    moved = tuple(a.model_copy(update={"finish_month": a.finish_month + 1}) for a in HEALTHY.actions[:1])
    silent = HEALTHY.model_copy(update={"actions": (*moved, *HEALTHY.actions[1:])})
    assert hows("L23", silent) == [("silent", "L01")]
    draft = silent.model_copy(update={"baselines": (), "agreed": None})
    assert hows("L23", draft) == []
