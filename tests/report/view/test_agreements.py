"""Agreements in words: quarters by their months, figures with their unit, and open where nobody was named."""

from datetime import date

from readiness.model.agreement import Agreement, Goal
from readiness.model.plan import Safeguard
from readiness.report.view.agreements import (
    agreement_lines,
    agreement_rows,
    figure_words,
    open_words,
    quarter_words,
    safeguard_words,
)
from tests.report.sample import speaking

SAY = speaking("en")


def test_a_quarter_is_called_by_its_months():
    assert quarter_words(date(2027, 1, 31), SAY) == SAY.months(date(2026, 11, 1), 1, 3)


def test_a_safeguard_says_its_own_words_else_the_ready_ones():
    assert safeguard_words(Safeguard(says="Lee steps in"), SAY) == "Lee steps in"
    assert safeguard_words(Safeguard(against="pay"), SAY) == SAY("safeguard/pay")
    assert safeguard_words(Safeguard(), SAY) == ""


def test_a_figure_has_its_unit_and_one_the_library_does_not_know_its_id():
    assert "from 12.5 to 20 %" in figure_words(Goal(kpi="close_rate", baseline=12.5, target=20), SAY)
    assert figure_words(Goal(kpi="gone", target=2), SAY) == f"gone: from {SAY('view/unknown')} to 2"


def test_what_nobody_named_is_called_open_and_what_the_catalogue_asks_for_as_proof_stands():
    (line,) = agreement_lines((Agreement(action="M01"),), SAY)
    assert (line.owner, line.due, line.safeguards) == ("open", "open", ())
    assert line.target == SAY.action("M01", "proof")
    ((*_, slips),) = agreement_rows(
        (Agreement(action="gone", safeguards=(Safeguard(says="a."), Safeguard(says="b."))),), SAY
    )
    assert slips == "a. b."
    assert agreement_rows((Agreement(action="M01"),), SAY)[0][-1] == "open"
    assert open_words((Agreement(action="M01"),), SAY) == SAY("agreements/open", owner=1, due=1, safeguards=1)
