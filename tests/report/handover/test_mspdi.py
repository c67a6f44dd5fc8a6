"""Microsoft Project's XML read with plain lxml: dates, links, lags, work, versions, exactly as planned."""

from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from readiness.model.base import LANGS
from readiness.report.handover.mspdi import NAMESPACE, plan_mspdi
from tests.report.handover.plans import OWN, PLAN, action, firm
from tests.report.sample import FORMULA, bare, hostile, speaking


def read(result, lang="en"):
    return etree.fromstring(plan_mspdi(result, lang))


def all_of(node, path):
    return node.findall("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))


def text(node, path):
    return next((found.text for found in all_of(node, path)), None)


PROJECT = read(firm())
SAY = speaking("en")
TASKS = {text(t, "Name"): t for t in all_of(PROJECT, "Tasks/Task")}


def task(ident):
    return TASKS[SAY.action(ident)]


@pytest.mark.parametrize(
    ("ident", "start", "finish", "duration"),
    [
        ("M01", "2026-07-15T08:00:00", "2026-07-31T17:00:00", "PT104H0M0S"),
        ("M02", "2026-09-01T08:00:00", "2026-11-30T17:00:00", "PT520H0M0S"),
        ("M04", "2026-12-01T08:00:00", "2027-01-29T17:00:00", "PT352H0M0S"),
        ("M05", "2027-03-01T08:00:00", "2027-08-31T17:00:00", "PT1056H0M0S"),
    ],
)
def test_an_action_runs_over_the_working_days_of_its_months(ident, start, finish, duration):
    found = task(ident)
    assert (text(found, "Start"), text(found, "Finish"), text(found, "Duration")) == (start, finish, duration)


def test_every_action_is_held_at_its_start_and_horizons_are_not():
    for found in TASKS.values():
        if text(found, "Summary") == "1":
            assert text(found, "ConstraintType") == "0"
        else:
            assert text(found, "ConstraintType") == "4"
            assert text(found, "ConstraintDate") == text(found, "Start")


def links(ident):
    return [
        (text(x, "PredecessorUID"), text(x, "Type"), text(x, "LinkLag"), text(x, "LagFormat"))
        for x in all_of(task(ident), "PredecessorLink")
    ]


def test_a_link_is_finish_to_start_and_a_pilot_leaves_its_review_month_in_tenths_of_a_minute():
    """20 working days of February 2027, eight hours each."""
    assert links("M02") == [(text(task("M01"), "UID"), "1", "0", "7")]
    assert links("M05") == [(text(task("M04"), "UID"), "1", str(20 * 8 * 60 * 10), "7")]


def test_actions_waiting_for_each_other_and_for_what_is_not_planned_have_no_link():
    assert links("C01") == links("C02") == []


def test_horizons_hold_what_ends_in_them():
    outline = [(text(t, "OutlineLevel"), text(t, "OutlineNumber")) for t in TASKS.values()]
    assert outline[0] == ("1", "1")
    assert {level for level, number in outline if "." in number} == {"2"}
    last = SAY("view/horizon/12+")
    assert text(task("M05"), "OutlineNumber").startswith(text(TASKS[last], "OutlineNumber") + ".")


def test_work_is_the_effort_of_people_and_of_roles_nobody_stands_for():
    name = {text(r, "UID"): text(r, "Name") for r in all_of(PROJECT, "Resources/Resource")}
    given = [
        (name[text(a, "ResourceUID")], text(a, "Work"))
        for a in all_of(PROJECT, "Assignments/Assignment")
        if text(a, "TaskUID") == text(task("M01"), "UID")
    ]
    assert given == [("Kim", "PT24H0M0S"), ("Lee", "PT16H0M0S")]
    assert text(task("M01"), "Work") == "PT40H0M0S"
    assert SAY("view/role/it") in name.values()


def test_what_happened_and_how_far_it_is_stand_beside_the_plan():
    done, running = task("M01"), task("M02")
    assert (text(done, "PercentComplete"), text(done, "ActualFinish")) == ("100", "2026-07-31T17:00:00")
    assert (text(running, "PercentComplete"), text(running, "ActualWork")) == ("25", "PT40H0M0S")
    assert text(running, "ActualFinish") is None
    assert text(TASKS[FORMULA], "Active") == "0"


def test_the_version_published_last_is_baseline_nought():
    kept = all_of(task("M02"), "Baseline")
    assert [(text(b, "Number"), text(b, "Finish"), text(b, "Work")) for b in kept] == [
        ("0", "2026-10-30T17:00:00", "PT144H0M0S")
    ]
    assert text(all_of(task("M01"), "Baseline")[0], "Number") == "1"


def test_a_milestone_is_a_day_without_duration():
    found = TASKS[SAY.pair(SAY.action("M02"), "First thousand articles")]
    assert (text(found, "Milestone"), text(found, "Duration")) == ("1", "PT0H0M0S")
    assert text(found, "Start") == text(found, "Finish") == "2026-09-30T17:00:00"


def test_money_nobody_stated_is_left_out_and_what_is_stated_stands_in_hundredths():
    assert text(task("M05"), "FixedCost") is None
    assert text(task("M01"), "FixedCost") == "450000"


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_plan_gives_the_same_bytes_in_every_language_its_own_words(lang):
    assert plan_mspdi(firm(), lang) == plan_mspdi(firm(), lang)
    assert text(read(firm(), lang), "Calendars/Calendar/Name") == speaking(lang)("handover/calendar")


@pytest.mark.slow
@pytest.mark.parametrize("make", [hostile, bare])
def test_without_an_agreed_plan_the_proposal_is_handed_over(make):
    result = make()
    project = read(result)
    names = {text(t, "Name") for t in all_of(project, "Tasks/Task")}
    assert {SAY.action(s.action) for s in result.roadmap.steps} <= names


ORDER = [
    "UID", "ID", "Name", "Active", "Manual", "Type", "IsNull", "CreateDate", "WBS", "OutlineNumber", "OutlineLevel",
    "Priority", "Start", "Finish", "Duration", "DurationFormat", "Work", "EffortDriven", "Estimated", "Milestone",
    "Summary", "FixedCost", "FixedCostAccrual", "PercentComplete", "ActualStart", "ActualFinish", "ActualWork",
    "ConstraintType", "CalendarUID", "ConstraintDate", "Deadline", "Notes", "PredecessorLink", "Baseline",
]  # fmt: skip
"""Of a task's elements in the schema, which Project insists on."""


def test_elements_of_a_task_stand_in_the_schemas_order():
    for found in TASKS.values():
        at = [ORDER.index(etree.QName(child).localname) for child in found]
        assert at == sorted(at)


def test_an_action_of_the_firms_own_keeps_its_title():
    assert OWN not in TASKS
    assert FORMULA in TASKS


IDS = ("M01", "M02", "M04", "M05", "C01")
MONTHS = st.integers(1, 30)


@st.composite
def some_actions(draw):
    """Any months, any needs, circles and proofs with signs no XML may hold among them."""
    months = st.tuples(MONTHS, MONTHS).map(sorted)
    needs = st.lists(st.sampled_from((*IDS, "gone")), max_size=3).map(tuple)
    return tuple(
        action(ident, *draw(months), needs=draw(needs), proof=draw(st.none() | st.text(max_size=5)))
        for ident in draw(st.lists(st.sampled_from(IDS), unique=True))
    )


@given(some_actions())
@settings(max_examples=40)
def test_any_plan_gives_a_file_whose_dates_run_forward_and_whose_links_run_in_no_circle(actions):
    plan = PLAN.model_copy(update={"actions": actions})
    result = replace(firm(), case=firm().case.model_copy(update={"plan": plan}))
    tasks = {text(t, "UID"): t for t in all_of(read(result), "Tasks/Task")}
    assert all(text(t, "Start") <= text(t, "Finish") for t in tasks.values())
    found = [(text(x, "PredecessorUID"), u) for u, t in tasks.items() for x in all_of(t, "PredecessorLink")]
    assert all(before in tasks for before, _ in found)
    assert nx.is_directed_acyclic_graph(nx.DiGraph(found))
