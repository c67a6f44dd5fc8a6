"""Two dates of one firm: every difference with where it comes from, and the parts make the whole."""

from datetime import UTC, date, datetime

import pytest

from readiness.content.loader import load_bank
from readiness.model.case import Answer, Case
from readiness.portfolio.compare import Facts, Touch, compare
from tests.report import sample
from tests.sample_firms import read

THEN, NOW = date(2026, 7, 15), date(2026, 8, 15)
STOCK = {"stock.csv": sample.STOCK.encode()}


def with_answers(case, **levels):
    kept = {a.question: a for a in case.answers}
    said = {q.replace("__", "."): Answer(question=q.replace("__", "."), value=v) for q, v in levels.items()}
    return case.model_copy(update={"answers": tuple((kept | said).values())})


def parts(found, figure="expected"):
    (move,) = [m for m in found.figures if m.figure == figure]
    return move


@pytest.fixture(scope="module")
def answered():
    then = sample.case()
    now = with_answers(then, licence__insurance=4.0, erp__einvoice=4.0)
    return compare(load_bank(), Facts(then, {}, THEN), Facts(now, STOCK, THEN))


def test_on_the_same_day_everything_comes_from_the_firm(answered):
    move = parts(answered)
    assert move.after != move.before
    assert (move.bank, move.calendar) == (0, 0)
    assert move.firm == move.after - move.before
    assert all(gate.by == ("firm",) for gate in answered.gates)
    assert [(f.file, f.what) for f in answered.files] == [("stock.csv", "new")]
    assert {a.question for a in answered.answers} == {"licence.insurance", "erp.einvoice"}


@pytest.fixture(scope="module")
def aged():
    """A list of stock that is a month older, and not a word said or file handed in."""
    case = sample.case()
    return compare(load_bank(), Facts(case, STOCK, THEN), Facts(case, STOCK, NOW))


def test_where_nobody_did_anything_all_comes_from_the_calendar(aged):
    for figure in ("expected", "verified", "proven"):
        move = parts(aged, figure)
        assert (move.bank, move.firm) == (0, 0)
        assert move.calendar == move.after - move.before
    assert aged.answers == aged.files == aged.facts == ()
    assert all(gate.by == ("calendar",) for gate in aged.gates)


def test_a_month_makes_a_list_of_stock_worth_less(aged):
    assert parts(aged, "verified").calendar < 0


def test_both_dates_alike_tell_of_no_change():
    case = sample.case()
    found = compare(load_bank(), Facts(case, STOCK, THEN), Facts(case, STOCK, THEN))
    assert found.gates == found.answers == found.files == found.expired == ()
    assert all(verdict.before == verdict.after and not verdict.by for verdict in found.verdicts)
    assert all((m.bank, m.calendar, m.firm) == (0, 0, 0) for m in found.figures)


@pytest.mark.slow
def test_papers_that_ended_in_between_are_told_and_counted_to_the_calendar():
    given = read("spindle-de")
    then, now = date(2026, 6, 15), date(2026, 7, 15)
    found = compare(load_bank(), Facts(given.case, given.files, then), Facts(given.case, given.files, now))
    assert [(e.file, e.day) for e in found.expired] == [("insurance.pdf", date(2026, 6, 30))]
    lost = [g for g in found.gates if g.question == "licence.insurance"]
    assert lost
    assert all((g.before, g.by) == ("passed", ("calendar",)) for g in lost)
    for move in found.figures:
        assert move.bank + move.calendar + move.firm == pytest.approx(move.after - move.before)


def test_of_an_older_bank_its_part_is_known():
    bank, case = load_bank(), with_answers(sample.case(), erp__einvoice=4.0)
    heavier = bank.model_copy(
        update={"dimensions": tuple(d.model_copy(update={"weight": 0.1 + d.weight}) for d in bank.dimensions)}
    )
    found = compare(bank, Facts(case, {}, THEN), Facts(case, {}, THEN), bank_then=heavier)
    move = parts(found)
    assert found.bank_compared
    assert move.bank == move.after - move.before != 0
    assert (move.calendar, move.firm) == (0, 0)


def test_the_same_answer_given_again_is_no_change_and_one_taken_back_is_told_with_who_did_it():
    at = datetime(2026, 7, 20, 9, tzinfo=UTC)
    then = Case(
        name="x",
        on=THEN,
        answers=(Answer(question="erp.einvoice", value=2), Answer(question="licence.insurance", value=3)),
    )
    again = Answer(question="erp.einvoice", value=2, by="Kim", comment="still so")
    now = then.model_copy(update={"answers": (again,)})
    touched = {"licence.insurance": Touch("Jo", at)}
    (move,) = compare(load_bank(), Facts(then, {}, THEN), Facts(now, {}, THEN), touched=touched).answers
    assert (move.question, move.after, move.by, move.at) == ("licence.insurance", None, "Jo", at)


def test_facts_about_the_firm_are_named():
    then = sample.case()
    now = then.model_copy(update={"profile": then.profile.model_copy(update={"employees": 900})})
    assert compare(load_bank(), Facts(then, {}, THEN), Facts(now, {}, THEN)).facts == ("employees",)
