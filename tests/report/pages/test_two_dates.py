"""Two dates of one firm on paper: what is shown is what the view says, and what is not known is not drawn."""

from readiness.content.loader import load_bank
from readiness.report.pages.two_dates import two_dates_page
from readiness.report.view import compared as view
from tests.report.comparing import comparison, firm
from tests.report.sample import speaking

SAY = speaking("en")
NOT_JUDGED = firm("2026-07-15", 48.2).model_copy(update={"score": None})


def page(**changed):
    return two_dates_page(comparison(**changed), load_bank(), SAY)


def labels(dots):
    return {label["text"] for label in dots["labels"]}


def test_the_page_says_what_the_view_says_of_both_days():
    found, told = comparison(), page()
    assert (told.title, told.then, told.now) == (
        "What has changed since 15 July 2026", "15 July 2026", "15 September 2026",
    )  # fmt: skip
    assert told.lead == view.lead(found, SAY)
    assert told.verdicts == view.verdict_lines(found, SAY)
    assert told.gates == view.gate_lines(found, SAY)
    assert (told.evidence, told.laws) == (view.evidence_lines(found, SAY), view.law_lines(found, SAY))
    assert told.how == SAY.joined((SAY("compared/how"), view.about_bank(found, SAY)))


def test_newer_questions_have_a_column_only_where_they_were_compared():
    assert page().figure_head[-1] == "By the calendar"
    assert page().figures[0] == ("Score (expected)", "48.2", "51", "+2.8", "+4.0", "-1.2")
    told = page(bank_compared=True)
    assert told.figure_head[-1] == "By newer questions"
    assert told.figures[0][-1] == "0.0"


def test_who_and_when_stand_apart_and_a_day_nobody_noted_is_empty():
    given, taken, _ = page().answers
    assert given[3:] == ("Kim", "1 Aug 2026")
    assert taken[3:] == ("not noted", "")


def test_a_day_without_a_score_is_not_drawn_and_neither_is_a_picture_without_any():
    assert {"Then: 15 Jul 2026", "Now: 15 Sept 2026"} <= labels(page().dots)
    half = labels(page(before=NOT_JUDGED).dots)
    assert "Now: 15 Sept 2026" in half
    assert "Then: 15 Jul 2026" not in half
    assert page(before=NOT_JUDGED, after=NOT_JUDGED).dots is None


def test_both_judged_as_of_one_day_are_told_apart():
    same = page(after=firm("2026-07-15", 51.0))
    assert {"Then: 15 Jul 2026", "Now: 15 Jul 2026"} <= labels(same.dots)
