"""Which document to hand in next."""

import pytest

from readiness.score.estimate import estimate
from readiness.score.items import item_states
from readiness.score.next_evidence import next_evidence
from readiness.score.weights import headline_dimensions, headline_weights
from tests.score.builders import bank, case, finding, question, settings

ASKED = bank(
    question("erp.heavy", "critical", checks=("heavy",)),
    question("erp.light", "low", checks=("light",)),
    question("erp.proven", "critical", checks=("proven",)),
    question("erp.no_check", "critical"),
    question("licence.gate", checks=("gate",)),
)


def wanted(found=()):
    states = item_states(ASKED, case(dict.fromkeys((q.id for q in ASKED.questions), 3)), found)
    drawn = estimate(states, headline_dimensions(ASKED), settings())
    return next_evidence(ASKED, states, headline_weights(ASKED, states), drawn), states, drawn


def test_the_heaviest_unproven_question_a_file_can_prove_comes_first():
    found, _, _ = wanted([finding("proven", 3)])
    assert [e.question for e in found] == ["erp.heavy", "erp.light"]
    assert found[0].narrows > found[1].narrows >= 0


def test_the_promise_is_kept_when_the_document_comes():
    before, states, drawn = wanted([finding("proven", 3)])
    _, after_states, after = wanted([finding("proven", 3), finding("heavy", 1)])
    width = [
        i.high - i.low
        for i in (d.interval(headline_weights(ASKED, s)) for d, s in ((drawn, states), (after, after_states)))
    ]
    assert width[0] - width[1] == pytest.approx(before[0].narrows, abs=1e-5)
