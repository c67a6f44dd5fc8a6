"""Laws of bringing a plan back: nothing changed changes nothing, one side's work is kept whole, nothing is lost unasked."""

from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.planning.workbook.merge import merged, with_edits
from tests.planning.health.sick import HEALTHY, action

CHANGES = (
    {},
    {"budget_keur": 1.0},
    {"budget_keur": 2.0, "start_month": 3, "finish_month": 5},
    {"start_month": 4, "finish_month": 4, "key": True},
    {"title": "Another name", "needs": ()},
    None,
)
"""What can happen to an action; None = it is removed."""
FRESH = (None, action("new", 2, 3, "Kim"), action("new", 2, 4, "Kim", title="New"))


@st.composite
def plans(draw):
    """The healthy plan after some work on its first four actions."""
    done = []
    for one in HEALTHY.actions[:4]:
        change = draw(st.sampled_from(CHANGES))
        if change is not None:
            done.append(one.model_copy(update=change))
    fresh = draw(st.sampled_from(FRESH))
    return HEALTHY.model_copy(update={"actions": (*done, *([fresh] if fresh else []))})


def by_id(plan):
    return {a.id: a for a in plan.actions}


@given(plans(), plans())
@settings(max_examples=60, deadline=None)
def test_what_comes_back_as_it_went_out_changes_nothing(base, mine):
    found = merged(base, mine, base)
    assert (found.plan, found.changes, found.conflicts) == (mine, (), ())


@given(plans(), plans())
@settings(max_examples=60, deadline=None)
def test_where_nothing_happened_here_all_that_came_back_is_taken(base, theirs):
    found = merged(base, base, theirs)
    assert found.conflicts == ()
    assert by_id(found.plan) == by_id(theirs)


@given(plans(), plans(), plans())
@settings(max_examples=50, deadline=None)
def test_a_conflict_leaves_what_stands_and_picked_it_takes_what_came(base, mine, theirs):
    found = merged(base, mine, theirs)
    for edit in found.conflicts:
        assert edit.now != edit.before
        assert edit.now != edit.after
    picked = with_edits(mine, (*found.changes, *found.conflicts))
    again = merged(base, picked, theirs)
    assert (again.changes, again.conflicts) == ((), ())


@given(plans(), plans())
@settings(max_examples=60, deadline=None)
def test_both_sides_doing_the_same_is_no_conflict(base, both):
    found = merged(base, both, both)
    assert (found.plan, found.changes, found.conflicts) == (both, (), ())
