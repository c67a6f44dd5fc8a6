"""Two dates of one firm in words, in three languages."""

from datetime import date

import pytest

from readiness.content.loader import load_bank
from readiness.model.base import LANGS
from readiness.model.case import Profile
from readiness.model.comparison import CAUSES, FigureMove, VerdictMove
from readiness.model.portfolio import FirmStanding
from readiness.report.view import compared as view
from readiness.report.words import words
from tests.report.comparing import WORLD, comparison


def say(lang):
    return words(lang, WORLD, "EUR")


@pytest.mark.parametrize("lang", LANGS)
def test_everything_has_its_words(lang):
    found, told = comparison(), say(lang)
    assert "51" in view.lead(found, told)
    assert view.evidence_lines(found, told)[0].endswith("a.csv")
    assert len(view.evidence_lines(found, told)) == 2
    assert view.fact_line(found, told)
    assert all(told.has(f"compared/fact/{fact}") for fact in Profile.model_fields)
    assert all(told.has(f"compared/by/{cause}") for cause in CAUSES)
    assert len(view.answer_lines(found, load_bank(), told)) == 3


def test_the_difference_is_split_with_signs():
    line, proven = view.figure_lines(comparison(), say("en"))
    assert (line.then, line.now, line.change) == ("48.2", "51", "+2.8")
    assert (line.firm, line.calendar, line.bank) == ("+4.0", "-1.2", "0.0")
    assert (proven.then, proven.change) == ("63.4", "+2.0")
    assert "+4.0 come from the firm" in view.lead(comparison(), say("en"))


def test_buyers_for_whom_a_gate_moved_alike_share_a_line():
    (line,) = view.gate_lines(comparison(), say("en"))
    assert line.buyers == "Machine builder and US buyer"
    assert (line.then, line.now, line.because) == ("Proven", "Not met", "calendar")


def test_who_answered_and_when_is_told_and_what_is_not_known_says_so():
    given, taken, _ = view.answer_lines(comparison(), load_bank(), say("en"))
    assert (given.who, given.day) == ("Kim", date(2026, 8, 1))
    assert (taken.then, taken.now, taken.who, taken.day) == ("Not known", "taken back", "not noted", None)
    assert [view.who_when(line, say("de")) for line in (given, taken)] == ["Kim, 01.08.2026", "not noted"]


def test_buyers_whose_verdict_moved_come_first_and_the_others_keep_their_order():
    still = [
        VerdictMove(buyer=b, before="shortlisted", after="shortlisted")
        for b in ("us_buyer", "plant_maintenance")
    ]
    found = comparison(verdicts=(*still, *comparison().verdicts))
    order = [say("en").buyer(b, "short") for b in ("machine_builder", "us_buyer", "plant_maintenance")]
    assert [line.buyer for line in view.verdict_lines(found, say("en"))] == order


def test_each_day_is_that_of_the_firm_judged_on_it():
    assert view.days(comparison()) == (date(2026, 7, 15), date(2026, 9, 15))
    with pytest.raises(ValueError, match="not judged"):
        view.days(comparison(before=FirmStanding(path="x")))


def test_which_questions_judged_is_told():
    told = say("en")
    assert "today's questions" in view.about_bank(comparison(), told)
    assert "1.2" in view.about_bank(comparison(bank_then="1.2"), told)
    assert "1.4" in view.about_bank(comparison(bank_compared=True), told)
    assert "newer questions" in view.lead(comparison(bank_compared=True), told)


def test_without_a_score_on_both_days_nothing_is_split():
    none = FigureMove(figure="expected", before=None, after=51, bank=None, calendar=None, firm=None)
    assert view.lead(comparison(figures=(none,)), say("en")).startswith("On one of the two days")
    assert view.signed(None, say("en")) == "unknown"
    assert view.signed(-0.04, say("en")) == "0.0"
    assert view.range_of(None, say("en")) == "unknown"
