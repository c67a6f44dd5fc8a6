"""The most useful files to hand in next, in words."""

import pytest

from readiness.assess import judge
from readiness.content.loader import load_bank
from readiness.model.assessment import NextEvidence
from readiness.model.base import LANGS
from readiness.report.view.next_proof import proof_lines
from tests.report.sample import bare, hostile, speaking


@pytest.mark.parametrize("lang", LANGS)
def test_each_names_the_file_and_what_it_is_worth(lang):
    lines = proof_lines(hostile().assessment, speaking(lang))
    assert 0 < len(lines) <= 5
    assert all(line.wanted and line.worth for line in lines)


def test_opening_a_gate_comes_before_narrowing():
    gate = hostile().assessment.gates[0]
    told = hostile().assessment.model_copy(
        update={
            "next_evidence": (
                NextEvidence(question="erp.quote_time", narrows=3.0),
                NextEvidence(question=gate.question, narrows=0.0, level=4, clears=(gate.id,)),
                NextEvidence(question="erp.einvoice", narrows=0.0),
            )
        }
    )
    lines = proof_lines(told, speaking("en"))
    assert [line.question for line in lines] == [gate.question, "erp.quote_time"]


def test_a_case_about_which_nothing_is_known_has_lines_too():
    again = judge(load_bank(), bare().case, ())
    assert proof_lines(again, speaking("en"))
