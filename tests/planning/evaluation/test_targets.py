"""Results and the way to them, hard and soft, and one figure only where both are known."""

from datetime import date

import pytest

from readiness.planning.evaluation.targets import evaluate_targets
from tests.planning.rolling.rolled import agreed
from tests.planning.test_lights import BEGINS, HALFWAY, PARAMETERS, target


def told(*objectives, on=HALFWAY):
    plan = agreed().model_copy(update={"begins": BEGINS, "objectives": objectives})
    return evaluate_targets(plan, on, PARAMETERS)


def test_each_kind_has_its_mean_and_the_overall_mixes_results_with_process():
    found = told(
        target("sales", 160),
        target("calls", 125, measures="process"),
        target("rules", 150, kind="soft", measures="process"),
    )
    assert found.hard == pytest.approx((1 + 0.5) / 2, abs=0.01)
    assert found.soft == pytest.approx(1.0, abs=0.01)
    assert (found.outcome, found.process) == (pytest.approx(1.0), pytest.approx(0.75, abs=0.01))
    assert found.overall == pytest.approx(0.875, abs=0.01)
    assert found.counted == {"green": 2, "red": 1}


def test_results_alone_give_no_overall_figure():
    found = told(target("sales", 160))
    assert (found.outcome, found.process, found.overall) == (1.0, None, None)


def test_what_nobody_measures_is_named_and_counts_nowhere():
    found = told(target("sales", 160), target("rest", None))
    assert (found.hard, found.unmeasured) == (1.0, ("rest",))


def test_before_anything_is_due_nothing_is_missing():
    found = told(target("sales", 100), on=date(2025, 12, 1))
    assert found.unmeasured == ("sales",)
