"""The gate table: one line a question, the worst state counts, the most pressing first, proven gates cost nothing."""

from readiness.report.view.gates import WORST, gate_lines
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import result as firm


def test_one_line_a_question_with_its_worst_state():
    lines = {g.question: g for g in gate_lines(hostile(), speaking("en"))}
    for gate in hostile().assessment.gates:
        assert WORST.index(lines[gate.question].state) <= WORST.index(gate.state)


def test_what_keeps_off_the_list_comes_first_then_the_worst_then_the_dearest():
    """A fault in an invoice delays the payment; it stands below whatever may keep a firm off the list."""
    lines = gate_lines(firm("spindle-de"), speaking("en", firm("spindle-de")))
    order = [(g.state == "passed", not g.blocks, WORST.index(g.state), -(g.revenue or 0.0)) for g in lines]
    assert order == sorted(order)
    assert len({g.blocks for g in lines if g.state != "passed"}) == 2


def test_a_proven_gate_needs_nobody():
    passed = [
        g for g in gate_lines(firm("spindle-de"), speaking("de", firm("spindle-de"))) if g.state == "passed"
    ]
    assert passed
    assert all((g.days, g.keur, g.revenue, g.owner) == (None, None, None, "") for g in passed)


def test_without_a_file_the_proof_wanted_is_named():
    assert all(g.proof for g in gate_lines(bare(), speaking("zh")))
