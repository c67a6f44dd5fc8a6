"""A verdict is one sentence: what, two reasons, the cheapest way to a yes, when; the buyers with most revenue first."""

import pytest

from readiness.model.base import LANGS
from readiness.report.view.verdicts import reason_sentence, verdict_lines
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


def test_the_buyers_with_most_revenue_come_first():
    revenue = [v.revenue or 0.0 for v in verdict_lines(hostile(), speaking("en"))]
    assert revenue == sorted(revenue, reverse=True)


@pytest.mark.parametrize("lang", LANGS)
def test_every_sentence_is_whole(lang):
    for result in (hostile(), bare(), firm("gear-cn")):
        for line in verdict_lines(result, speaking(lang, result)):
            assert line.sentence.startswith(speaking(lang)(f"verdict/{line.verdict}/says"))
            assert "{" not in line.sentence


def test_the_cheapest_way_names_every_step_of_it():
    say = speaking("en")
    by_id = {b.id: b for b in hostile().assessment.buyers}
    for line in verdict_lines(hostile(), say):
        for action in by_id[line.buyer].flip or ():
            assert say.action(action) in line.sentence


def test_reasons_carry_names_and_not_ids():
    for buyer in hostile().assessment.buyers:
        for reason in buyer.reasons:
            assert "licence." not in reason_sentence(reason, speaking("de"))
