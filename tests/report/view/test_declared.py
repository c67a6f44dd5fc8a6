"""Where answers and files differ, in words and with the answer to take."""

import pytest

from readiness.model.assessment import DeclarationGap
from readiness.model.base import LANGS
from readiness.report.view.declared import declared_lines, proven_answer
from readiness.report.words import words
from readiness.score.answers import claimed_level
from tests.report.sample import ON
from tests.sample_firms import result
from tests.score.builders import question


def gap(claimed, proven):
    return DeclarationGap(question="erp.a", claimed=claimed, proven=proven, assurance="conformant")


@pytest.mark.parametrize(("claimed", "proven", "value"), [(1, 3.9, 3), (2, 2.9, None), (3, 1, None)])
def test_a_level_is_offered_only_whole_and_only_upwards(claimed, proven, value):
    offer = proven_answer(question("erp.a"), gap(claimed, proven))
    assert (offer.value if offer else None) == value


@pytest.mark.parametrize("proven", [1.0, 2.5, 3.2, 4.0])
def test_a_number_offered_stands_at_the_level_proven(proven):
    asked = question("erp.a", answer="number")
    assert claimed_level(asked, proven_answer(asked, gap(0.5, proven)), ON) == pytest.approx(proven)


def test_the_best_choice_that_is_covered_is_offered():
    asked = question("erp.a", answer="choice")
    assert proven_answer(asked, gap(0, 3)).value == "some"
    assert proven_answer(asked, gap(2, 3)) is None


@pytest.mark.parametrize("lang", LANGS)
def test_undersold_stands_before_overstated_and_shows_rows(lang):
    firm = result("spindle-de")
    lines = declared_lines(firm, words(lang, firm.world, "EUR"))
    assert [line.better for line in lines] == sorted((line.better for line in lines), reverse=True)
    assert all(line.offered for line in lines if line.offer)
    assert not any(line.offer for line in lines if not line.better)
    assert any(line.places for line in lines if not line.better)
