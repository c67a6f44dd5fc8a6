"""The agreed plan on paper: numbered through, compared with what was published; nothing of it before people agreed."""

from dataclasses import replace

from readiness.model.plan import Tags
from readiness.report.pages.plan import BARS_BELOW, plan_pages
from tests.report.handover.plans import PLAN, action, firm
from tests.report.sample import hostile, speaking

SAY = speaking("en")
PAGES = plan_pages(firm(), SAY)


def row(name):
    return next(r for h in PAGES.horizons for r in h.rows if r.name == name)


def test_every_action_stands_once_under_the_horizon_it_ends_in():
    rows = [r for h in PAGES.horizons for r in h.rows]
    assert [r.number for r in rows] == list(range(1, 8))
    assert [h.name for h in PAGES.horizons] == [SAY(f"view/horizon/{h}") for h in ("0-6", "6-12", "12+")]
    assert all(len(h.gantt) == 1 for h in PAGES.horizons)


def test_a_row_says_how_far_it_is_off_the_version_published_last():
    assert row(SAY.action("M02")).shift == SAY("report/agreed/later", n="1")
    assert row(SAY.action("M04")).shift == ""


def test_what_nobody_stated_is_a_dash_and_never_nought():
    assert (row(SAY.action("M05")).days, row(SAY.action("M05")).cost) == (SAY("report/dash"),) * 2
    assert PAGES.horizons[0].sums == "Sum: 25 person-days, €4,500"


def test_whoever_helps_is_named_beside_whoever_answers():
    found = row(SAY.action("M01"))
    assert (found.owner, found.helps) == ("Kim", SAY("report/agreed/helps", names="Lee"))


def test_the_introduction_names_version_lead_and_changes():
    assert "version 2" in PAGES.intro
    assert "Kim leads" in PAGES.intro


def test_a_proposal_has_pages_to_fill_in_and_no_chapter_of_its_own():
    pages = plan_pages(hostile(), SAY)
    assert not pages.agreed
    assert pages.horizons == pages.regions == pages.targets == ()
    assert sum(len(o.duties) for o in pages.owners) == len(hostile().roadmap.steps)


def plainly_agreed(actions):
    plan = PLAN.model_copy(update={"objectives": (), "regions": (), "actions": actions})
    return plan_pages(replace(firm(), case=firm().case.model_copy(update={"plan": plan})), SAY)


def test_an_introduction_with_nothing_beside_it_joins_the_first_horizon():
    bare = [a.model_copy(update={"tags": Tags()}) for a in PLAN.actions]
    assert plainly_agreed(tuple(bare)).joined
    assert not plainly_agreed(()).joined
    assert not plainly_agreed(PLAN.actions).joined
    assert not PAGES.joined


def test_below_the_introduction_there_is_room_for_fewer_bars():
    named = [f"X-{n}" for n in range(BARS_BELOW + 1)]
    soon = [action(name, 1, 2, title=name) for name in named]
    later = [action(f"{name}-late", 7, 8, title=name) for name in named]
    first, second = plainly_agreed((*soon, *later)).horizons
    assert (len(first.gantt), len(second.gantt)) == (2, 1)
