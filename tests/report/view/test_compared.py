"""Two dates of one firm in words, in three languages."""

from datetime import UTC, date, datetime

import pytest

from readiness.content.loader import load_bank
from readiness.model.assessment import BankId, Score
from readiness.model.base import LANGS
from readiness.model.case import Answer, Profile
from readiness.model.comparison import (
    CAUSES,
    AnswerMove,
    Comparison,
    FigureMove,
    FileMove,
    GateMove,
    VerdictMove,
)
from readiness.model.expiry import Expiry
from readiness.model.place import Place
from readiness.model.portfolio import DueDay, FirmStanding
from readiness.report.view import compared as view
from readiness.report.words import words
from readiness.world.world import load_world

WORLD = load_world(date(2026, 9, 15))


def score(expected, low, high):
    return Score(claimed=1, answered=1, verified=1, proven=0.5, expected=expected, low=low, high=high)


def firm(on, expected):
    return FirmStanding(
        path="x", name="Werk", on=on, score=score(expected, expected - 2, expected + 2),
        bank=BankId(version="1.4", fingerprint=""),
    )  # fmt: skip


def comparison(**changed):
    found = Comparison(
        before=firm("2026-07-15", 48.2),
        after=firm("2026-09-15", 51.0),
        figures=(
            FigureMove(figure="expected", before=48.2, after=51.0, bank=0, calendar=-1.2, firm=4.0),
            FigureMove(figure="proven", before=0.634, after=0.654, bank=0, calendar=0, firm=0.02),
        ),
        verdicts=(
            VerdictMove(buyer="machine_builder", before="needs_review", after="shortlisted", by=("firm",)),
        ),
        gates=(
            GateMove(buyer="machine_builder", question="licence.insurance", before="passed", after="failed",
                     by=("calendar",)),
            GateMove(buyer="us_buyer", question="licence.insurance", before="passed", after="failed",
                     by=("calendar",)),
        ),
        answers=(
            AnswerMove(question="erp.einvoice", before=None, by="Kim", at=datetime(2026, 8, 1, tzinfo=UTC),
                       after=Answer(question="erp.einvoice", value=3)),
            AnswerMove(question="erp.quote_time", before=Answer(question="erp.quote_time", unknown=True), after=None),
            AnswerMove(question="old.gone", before=Answer(question="old.gone", value=date(2026, 1, 1)), after=None),
        ),
        files=(FileMove(file="a.csv", what="new"),),
        expired=(
            Expiry(kind="insurance", file="i.pdf", name="Nordwehr", day=date(2026, 8, 30), confirmed=True,
                   place=Place(file="i.pdf")),
        ),
        laws=tuple(DueDay(kind="law", name=law.id, day=law.duty) for law in WORLD.laws if law.duty)[:3],
        facts=("employees",),
    )  # fmt: skip
    return found.model_copy(update=changed)


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
