"""The month in a mail holds what is known and leaves out what there is nothing to say about."""

from dataclasses import replace

import pytest

from readiness.model.base import LANGS
from readiness.model.plan_log import Signal
from readiness.report.view.before import Before
from readiness.report.view.summary import monthly_summary
from tests.report.handover.plans import PLAN, firm
from tests.report.sample import hostile, speaking

SAY = speaking("en")


def titles(summary):
    return {s.title for s in summary.sections}


def moved(before):
    return next(
        s.lines for s in monthly_summary(hostile(), before, SAY).sections if s.title == "How customers see us"
    )


def test_without_a_time_before_nothing_is_said_of_moves():
    assert "How customers see us" not in titles(monthly_summary(hostile(), None, SAY))


def test_nothing_moved_is_said_too():
    assert moved(Before.of(hostile().assessment)) == ("No verdict has moved.",)


def test_a_move_is_explained_by_the_gates_that_opened_or_shut_else_by_points():
    now = Before.of(hostile().assessment)
    buyer = hostile().assessment.buyers[0]
    other = "shortlisted" if buyer.verdict != "shortlisted" else "not_shortlisted"
    by_points = moved(replace(now, verdicts={**now.verdicts, buyer.id: other}))
    assert "are needed" in by_points[0]
    gate = next(g for g in hostile().assessment.gates if g.buyer == buyer.id)
    was = "passed" if gate.state != "passed" else "failed"
    gates = {**now.gates, (gate.buyer, gate.question): was}
    by_gate = moved(replace(now, verdicts={**now.verdicts, buyer.id: other}, gates=gates))
    assert SAY.question(gate.question) in by_gate[0]


def test_signals_that_ask_for_a_new_plan_wait_for_a_decision():
    seen = Signal(on=firm().case.on, kind="law", says="new date", replan=True)
    case = firm().case.model_copy(
        update={"plan": PLAN.model_copy(update={"signals": (seen,), "changes": ()})}
    )
    told = monthly_summary(replace(firm(), case=case), None, SAY)
    assert next(s.lines for s in told.sections if "planning again" in s.title) == ("the law: new date",)


@pytest.mark.parametrize("lang", LANGS)
def test_the_text_is_whole_in_every_language(lang):
    text = monthly_summary(firm(), Before.of(firm().assessment), speaking(lang)).text
    assert "{" not in text
    assert "\n\n\n" not in text
    assert text.endswith("\n")
