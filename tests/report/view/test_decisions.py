"""What to decide today begins soon, opens gates first, and what is left out is named."""

from readiness.report.view.decisions import DECISIONS, NOT_NOW, decisions, not_now
from tests.report.sample import hostile, speaking


def test_decisions_begin_within_three_months():
    starts = {s.action: s.start_month for s in hostile().roadmap.steps}
    found = decisions(hostile(), speaking("en"))
    assert len(found) == DECISIONS
    assert all(starts[d.action] <= 3 for d in found)


def test_a_decision_that_opens_a_gate_names_it_and_its_buyers():
    blocking = {
        g.question for g in hostile().assessment.gates if g.state != "passed" and g.effect == "blocks"
    }
    say = speaking("en")
    first = decisions(hostile(), say)[0]
    closes = next(s.closes for s in hostile().roadmap.steps if s.action == first.action)
    assert any(say.question(q) in first.why for q in set(closes) & blocking)


def test_the_largest_actions_left_out_come_first():
    found = not_now(hostile(), speaking("de"))
    days = [hostile().bank.action[n.action].effort_days.mid for n in found]
    assert days == sorted(days, reverse=True)
    assert len(found) <= NOT_NOW
