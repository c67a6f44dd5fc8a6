"""The two questions every buyer asks, in whole figures, and never better than what is known."""

import re

import pytest

from readiness.model.base import LANGS
from readiness.report.view.two_answers import origin_by_country, two_answers, worst_abroad
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


def test_origins_add_up_with_the_unknown_part():
    shares = origin_by_country(firm("spindle-de").network)
    assert sum(shares.values()) == pytest.approx(1)
    assert shares["unknown"] > 0


def test_the_unknown_share_is_said():
    assert "not known" in two_answers(firm("spindle-de"), speaking("en")).origin


@pytest.mark.parametrize("lang", LANGS)
def test_without_a_parts_list_both_are_unknown(lang):
    say = speaking(lang)
    answers = two_answers(bare(), say)
    assert (answers.origin, answers.exposure) == (say("view/origin/none"), say("view/exposure/none"))


def test_the_worst_country_is_abroad_and_known():
    found = worst_abroad(hostile().network, "DEU")
    assert found is not None
    assert found.id == "CHN"


def test_weeks_are_whole():
    assert not re.search(r"\d\.\d", two_answers(hostile(), speaking("en")).exposure)
