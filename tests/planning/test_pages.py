"""Monthly pages fill themselves in, for an owner, a region and the whole plan."""

from readiness.model.plan import Objective, Raci, Report, Tags
from readiness.planning.months import first_day
from readiness.planning.pages import owner_pages, region_pages, regions_of, whole_page, within
from tests.planning.rolling.rolled import as_planned_until, changed
from tests.planning.small_firm import BEGINS, proof, standing


def firm(month, found=()):
    return standing(found, on=first_day(BEGINS, month))


def plan():
    slow = {"status": "running", "finished": None, "raci": Raci(accountable=("Lee",))}
    told = Report(on=BEGINS, effort_days=4, remaining_days=6, trouble="no test machine")
    return changed(
        as_planned_until(6),
        A2=slow,
        B1={"raci": Raci(accountable=("kim",)), "reports": (told,), "tags": Tags(region=("EU", "DE"))},
        E1={"raci": Raci(accountable=("kim",)), "tags": Tags(region=("EU",))},
        D2={"status": "open", "started": None, "finished": None},
    )


def test_the_whole_page_sorts_actions_by_what_they_ask_for():
    page = whole_page(firm(6, [proof("erp.q1", 1)]), plan())
    assert (page.due, page.begin, page.overdue) == (("B1", "E1"), ("E1", "C1"), ("D2", "A2"))
    assert (page.late_start, page.ahead) == (("D2",), ("A3", "E2"))
    assert set(page.running) == {"A2", "B1"}
    assert page.done == ("A1",)
    assert set(page.unproven) == {"C2", "D1", "F1", "B3"}
    assert [(t.action, t.says) for t in page.trouble] == [("B1", "no test machine")]
    assert (page.effort_days, page.remaining_days, page.cost_keur) == (4, 6, None)


def test_everybody_who_answers_for_something_has_a_page_and_what_nobody_owns_comes_last():
    pages = owner_pages(firm(6), plan())
    assert [p.owner for p in pages] == ["kim", "Lee", ""]
    assert pages[0].due == ("B1", "E1")
    assert pages[1].overdue == ("A2",)


def test_a_region_holds_what_lies_in_it():
    pages = {p.region: p for p in region_pages(firm(6), plan())}
    assert list(pages) == [("EU",), ("EU", "DE")]
    assert pages[("EU",)].due == ("B1", "E1")
    assert pages[("EU", "DE")].due == ("B1",)
    assert within(("EU", "DE"), ("EU",))
    assert not within(("EU",), ("EU", "DE"))


def test_a_region_in_scope_has_a_page_even_without_actions():
    scoped = plan().model_copy(update={"regions": (("Asia", "CN", "Jiangsu"),)})
    assert ("Asia", "CN") in regions_of(scoped)
    empty = next(p for p in region_pages(firm(6), scoped) if p.region == ("Asia",))
    assert (empty.due, empty.effort_days) == ((), None)


def test_lights_stand_on_the_page_of_their_owner_and_region():
    aim = Objective(id="o", title="Sales", kind="hard", measures="outcome", owner="kim", region=("EU",))
    with_aim = plan().model_copy(update={"objectives": (aim,)})
    pages = {p.owner: p for p in owner_pages(firm(6), with_aim)}
    assert [x.objective for x in pages["kim"].lights] == ["o"]
    assert pages["Lee"].lights == ()
    assert {p.region: len(p.lights) for p in region_pages(firm(6), with_aim)} == {("EU",): 1, ("EU", "DE"): 0}
