"""Pages of owners and regions in words, the quarter for the board, what is known before a review."""

from datetime import date

from readiness.buyer.standing import Standing
from readiness.content.kpis import load_kpis
from readiness.content.loader import load_bank
from readiness.model.plan_log import Review
from readiness.planning.draft import published
from readiness.planning.edits import with_action
from readiness.planning.overview import overview
from readiness.report.view.plan_pages import fact_lines, page_sections, page_title, quarter_sections
from tests.planning.build import CASE, plan, roadmap
from tests.report.sample import speaking

SAY = speaking("en")
LATER = CASE.model_copy(update={"on": date(2026, 10, 20)})
OWNED = (
    plan()
    .actions[0]
    .model_copy(update={"raci": plan().actions[0].raci.model_copy(update={"accountable": ("Kim",)})})
)
AGREED = with_action(published(plan(), CASE), OWNED).model_copy(
    update={"reviews": (Review(on=date(2026, 9, 1), improvement="ask purchasing first"),)}
)


def found():
    return overview(Standing.of(load_bank(), LATER, ()), AGREED, roadmap().limits, load_kpis())


def test_each_owner_has_a_page_and_so_has_what_nobody_owns():
    titles = [page_title(page, SAY) for page in found().pages]
    assert titles[0] == SAY("progress/whole_plan")
    assert {"Kim", SAY("plan_page/nobody")} <= set(titles)


def test_what_should_be_over_stands_under_its_heading_with_its_owner():
    page = next(p for p in found().pages if page_title(p, SAY) == "Kim")
    told = {section.title: section.lines for section in page_sections(page, AGREED, SAY)}
    (line,) = told[SAY("summary/overdue")]
    assert "Kim" in line


def test_the_quarter_names_what_was_promised_and_missed():
    told = {s.title: s.lines for s in quarter_sections(found().quarter, AGREED, SAY)}
    assert set(told) == {
        SAY(f"progress/quarter/{n}") for n in ("done", "unproven", "missed", "next", "changes", "decide")
    }
    assert told[SAY("progress/quarter/done")] == ()


def test_a_review_begins_with_what_is_known_and_what_the_last_one_wanted():
    lines = list(fact_lines(found().facts, AGREED, SAY))
    assert any("ask purchasing first" in line for line in lines)
    assert any(SAY("view/role/it") in line for line in lines)
