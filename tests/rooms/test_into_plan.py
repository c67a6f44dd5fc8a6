"""What a room agreed stands in the plan exactly; what nobody named stays open there, and plan health says so."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.content.kpis import load_kpis
from readiness.model.agreement import Agreement, Goal
from readiness.model.plan import Plan, PlannedAction, Raci, Safeguard
from readiness.model.room import Room
from readiness.planning.health.examine import findings
from readiness.planning.health.rule import Circumstances
from readiness.planning.months import quarter_of
from readiness.rooms.agreements import quarter_ends
from readiness.rooms.into_plan import Sources, into_plan, objective_id
from tests.planning.build import BANK, CASE, roadmap
from tests.rooms.build import AT

LIBRARY = load_kpis()
ENDS = quarter_ends(CASE.on, 24)
STEPS = ("M01", "M02", "M03")
"""In the roadmap; N01 is in the catalogue alone."""
PRESENT = Plan(
    begins=CASE.on,
    agreed=CASE.on,
    lead="Ada",
    actions=(
        PlannedAction(id="M02", start_month=3, finish_month=5, role="it", raci=Raci(accountable=("Ada",)), proof="a list"),
        PlannedAction(id="own1", title="Own", start_month=1, finish_month=2, role="sales"),
    ),
)  # fmt: skip
GOALS = st.builds(
    Goal,
    kpi=st.sampled_from([k.id for k in LIBRARY.kpis]),
    baseline=st.none() | st.floats(0, 100),
    target=st.none() | st.floats(0, 100),
)
SAFEGUARDS = st.builds(Safeguard, against=st.sampled_from(["approvals", "no_means"])) | st.builds(
    Safeguard, says=st.sampled_from(["Kim steps in", "the pilot stops"])
)
AGREEMENTS = st.builds(
    Agreement,
    action=st.sampled_from([*STEPS, "N01"]),
    owner=st.none() | st.sampled_from(["Kim", "Ada"]),
    role=st.none() | st.sampled_from(["quality", "finance"]),
    due=st.none() | st.sampled_from(ENDS),
    proof=st.none() | st.just("a file that passes"),
    goal=st.none() | GOALS,
    safeguards=st.lists(SAFEGUARDS, max_size=2, unique=True).map(tuple),
)
STANDING = st.lists(AGREEMENTS, unique_by=lambda a: a.action, max_size=4).map(tuple)


def room(*agreements, lead=None):
    return Room(
        id="r", case_id="c", code="ABCDEF", title="Workshop", opened=AT, key_hash="h", agreements=agreements, plan_lead=lead
    )  # fmt: skip


def sources(plan=None):
    return Sources(CASE.model_copy(update={"plan": plan}), BANK, roadmap(), LIBRARY, lambda key: key)


def carried(*agreements, plan=None, lead=None):
    return into_plan(room(*agreements, lead=lead), sources(plan), CASE.on, "Lead")


@settings(deadline=None)
@given(STANDING, st.sampled_from([None, PRESENT]))
def test_everything_that_was_said_stands_in_the_plan(agreed, before):
    plan = carried(*agreed, plan=before)
    actions, targets = {a.id: a for a in plan.actions}, {o.id: o for o in plan.objectives}
    for said in agreed:
        action = actions[said.action]
        if said.owner:
            assert action.raci.accountable == (said.owner,)
            assert said.owner in [p.name for p in plan.people]
        if said.due:
            assert quarter_of(action.finish_month) == ENDS.index(said.due) + 1
        if said.safeguards:
            assert action.safeguards == said.safeguards
        assert said.role in (None, action.role)
        assert said.proof in (None, action.proof)
        if said.goal:
            target = targets[objective_id(said)]
            assert target.id in action.serves
            assert (target.kpi, target.baseline, target.target) == (
                said.goal.kpi,
                said.goal.baseline,
                said.goal.target,
            )
            assert (target.owner, target.due) == (said.owner, said.due)


@settings(deadline=None)
@given(STANDING, st.sampled_from([None, PRESENT]))
def test_nothing_stands_in_the_plan_that_nobody_said(agreed, before):
    plan, stand = carried(*agreed, plan=before), {a.action: a for a in agreed}
    was = {a.id: a for a in before.actions} if before else {}
    assert {a.id for a in plan.actions} == stand.keys() | was.keys()
    for action in plan.actions:
        said, old = stand.get(action.id), was.get(action.id)
        if said is None:
            assert action == old
        elif said.owner is None:
            assert action.raci == (old.raci if old else Raci())


@settings(deadline=None)
@given(STANDING, st.sampled_from([None, PRESENT]))
def test_carried_over_twice_is_carried_over_once(agreed, before):
    once = carried(*agreed, plan=before)
    assert carried(*agreed, plan=once) == once


def test_plan_health_names_who_is_not_named_and_what_is_needed_first_and_does_not_stand():
    plan = carried(Agreement(action="M02", owner="Kim"), Agreement(action="N01", role="quality"))
    around = Circumstances.of(BANK, CASE)
    found = {f.rule: {h.how: h for h in f.hits} for f in findings(plan, around)}
    assert [h.id for f in findings(plan, around) if f.rule == "L01" for h in f.hits if h.how == "nobody"] == [
        "N01"
    ]
    assert found["L20"]["missing"].params["need"] == "M01"
    assert "no_lead" in found["L01"]
    assert "L01" not in {
        f.rule for f in findings(carried(Agreement(action="M01", owner="Kim"), lead="Ada"), around)
    }


def test_the_first_plan_holds_what_stands_alone_and_is_published_a_later_one_is_changed_and_logs_it():
    first = carried(Agreement(action="M03", due=ENDS[2]), lead="Ada")
    assert (first.agreed, first.lead, [b.by for b in first.baselines]) == (CASE.on, "Ada", ["Lead"])
    assert [(a.id, a.start_month, a.finish_month) for a in first.actions] == [("M03", 8, 9)]
    later = carried(Agreement(action="M02", due=ENDS[0]), plan=PRESENT)
    assert later.baselines == PRESENT.baselines
    assert [(c.action, c.before, c.after, c.note) for c in later.changes] == [
        ("M02", (3, 5), (1, 3), "Workshop")
    ]


@pytest.mark.parametrize(
    ("due", "months"), [(None, (5, 6)), (ENDS[1], (5, 6)), (ENDS[0], (2, 3)), (ENDS[3], (11, 12))]
)
def test_an_action_keeps_its_months_where_they_end_in_the_agreed_quarter_and_its_length_where_not(
    due, months
):
    (action,) = carried(Agreement(action="M03", due=due)).actions
    assert (action.start_month, action.finish_month) == months


def test_an_action_longer_than_the_time_left_begins_at_once():
    long = PRESENT.model_copy(
        update={"actions": (PlannedAction(id="M02", start_month=4, finish_month=9, role="it"),)}
    )
    (action,) = carried(Agreement(action="M02", due=ENDS[0]), plan=long).actions
    assert (action.start_month, action.finish_month) == (1, 3)


def test_a_second_agreement_on_the_figure_of_an_action_replaces_the_first():
    first = carried(Agreement(action="M01", goal=Goal(kpi="close_rate", target=20)))
    second = carried(Agreement(action="M01", goal=Goal(kpi="sales", target=900)), plan=first)
    assert [(o.kpi, o.target) for o in second.objectives] == [("sales", 900)]
    assert second.actions[0].serves == ("M01:sales",)


def test_an_action_the_bank_no_longer_knows_comes_as_the_firms_own():
    (action,) = carried(Agreement(action="gone", role="it", due=date(2026, 9, 30))).actions
    assert (action.title, action.role, action.finish_month) == ("gone", "it", 3)
