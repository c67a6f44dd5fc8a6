"""A review begins from facts: what is late and where, what changed and why, what was promised last time."""

from readiness.model.plan import Tags
from readiness.model.plan_log import PilotVerdict, PlanChange, Review
from readiness.planning.months import first_day
from readiness.planning.review_facts import review_facts
from tests.planning.rolling.rolled import as_planned_until, changed
from tests.planning.small_firm import BEGINS, standing


def plan():
    late = {"status": "running", "finished": None}
    found = changed(
        as_planned_until(7),
        A2=late,
        B1={**late, "tags": Tags(region=("EU",))},
        E1={"status": "open", "started": None, "finished": None},
    )
    moved = tuple(
        PlanChange(on=first_day(BEGINS, m), action="A3", reason=reason, about=about)
        for m, reason, about in ((2, "budget", "0-6"), (5, "capacity", "it"), (6, "capacity", "sales"))
    )
    held = (
        Review(on=first_day(BEGINS, 4), improvement="ask sooner"),
        Review(on=first_day(BEGINS, 5), region=("EU",), improvement="visit"),
    )
    verdict = PilotVerdict(action="B1", on=first_day(BEGINS, 6), verdict="fix", why="too slow")
    return found.model_copy(update={"changes": moved, "reviews": held, "verdicts": (verdict,)})


def facts(region=()):
    return review_facts(standing(on=first_day(BEGINS, 7)), plan(), region)


def test_the_department_with_most_delays_is_the_bottleneck():
    told = facts()
    assert [(b.role, set(b.late), b.moved_for_it) for b in told.bottlenecks] == [
        ("sales", {"B1", "E1"}, 1),
        ("it", {"A2"}, 1),
    ]


def test_only_what_happened_since_the_last_review_is_told():
    told = facts()
    assert told.before.improvement == "ask sooner"
    assert told.reasons == (("capacity", 2),)
    assert [v.verdict for v in told.verdicts] == ["fix"]


def test_a_region_has_a_review_of_its_own():
    told = facts(("EU",))
    assert told.before.improvement == "visit"
    assert told.page.overdue == ("B1",)
    assert told.reasons == ()
