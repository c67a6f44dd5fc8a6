"""A change of an agreed plan leaves a trace; a draft may be changed freely."""

from datetime import date

from readiness.planning.draft import published
from readiness.planning.edits import moved, noted, with_action
from tests.planning.build import CASE, plan

ON = date(2026, 10, 1)


def later(draft):
    last = draft.actions[-1]
    return with_action(draft, last.model_copy(update={"finish_month": last.finish_month + 1}))


def test_an_action_that_moved_came_or_went_is_told_with_both_months():
    draft = plan()
    own = draft.actions[0].model_copy(update={"id": "own-1"})
    after = with_action(later(draft), own)
    after = after.model_copy(update={"actions": after.actions[1:]})
    assert list(moved(draft, after)) == [
        ("M01", (1, 1), None),
        ("M03", (5, 6), (5, 7)),
        ("own-1", None, (1, 1)),
    ]


def test_an_agreed_plan_keeps_a_log_of_who_moved_what():
    agreed = published(plan(), CASE)
    (entry,) = noted(agreed, later(agreed), ON, "Kim").changes
    assert (entry.action, entry.before, entry.after, entry.reason) == ("M03", (5, 6), (5, 7), "decided")
    assert (entry.on, entry.by) == (ON, "Kim")


def test_a_draft_keeps_none():
    draft = plan()
    assert noted(draft, later(draft), ON, "Kim").changes == ()
