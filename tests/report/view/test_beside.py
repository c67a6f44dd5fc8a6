"""The room's plan beside the proposal: the same figures for both, breaks counted and never hidden."""

from readiness.model.roadmap import Break, Unlock
from readiness.report.view.beside import beside_rows, break_lines
from tests.planning.build import roadmap, step
from tests.report.sample import speaking

SAY = speaking("en")
PROPOSED = roadmap().model_copy(update={"unlocks": (Unlock(buyer="us_buyer", month=7),), "objective": 2.0})
ROOM = roadmap(step("M01", 1, 1)).model_copy(
    update={
        "unlocks": (Unlock(buyer="us_buyer", month=None),),
        "breaks": (
            Break(what="days", of="it", month=2, by=3.0),
            Break(what="days", of="it", month=3, by=1.0),
        ),
    }
)


def test_both_are_counted_alike():
    rows = {what: (mine, theirs) for what, mine, theirs in beside_rows(ROOM, PROPOSED, SAY)}
    assert rows[SAY("plan_page/beside/gain")] == ("1", "2")
    assert rows[SAY("plan_page/beside/steps")] == ("1", "3")
    turns = SAY("plan_page/beside/turns", buyer=SAY.buyer("us_buyer", "short"))
    assert rows[turns] == (SAY("progress/never"), SAY("plan_page/beside/month", n=7))


def test_breaks_are_counted_by_kind():
    assert break_lines(ROOM, SAY) == (SAY("plan_page/beside/break/days", n=2),)
    assert break_lines(PROPOSED, SAY) == ()
