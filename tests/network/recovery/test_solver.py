"""One outage after the other, each from the last answer."""

from math import inf

import pytest

from readiness.errors import ReadinessError
from readiness.network.recovery import solver as module
from readiness.network.recovery.program import longest
from readiness.network.recovery.solver import Held, solver
from tests.network.recovery.test_program import small

needs_solver = pytest.mark.skipif(solver() is None, reason="needs the extra `solver`")


@needs_solver
def test_outages_do_not_leave_traces():
    held = Held(small(3.0))
    assert held.lost([], 10.0) == 0
    assert held.lost([1], 10.0) == pytest.approx(0.7 * 0.75)
    assert held.lost([0, 1], 10.0) == pytest.approx(0.7)
    assert held.lost([0], 5.0) == pytest.approx(0.7)
    assert held.lost([1], 2.5) == 0
    assert held.lost([], 10.0) == 0


@needs_solver
def test_how_long_everything_can_be_sold():
    held = Held(longest(small(3.0)))
    assert held.survived([]) == inf
    assert held.survived([1]) == pytest.approx(2.5)
    assert held.survived([0]) == 0
    assert Held(longest(small(1.0))).survived([]) == pytest.approx(5.0)


def test_without_the_extra_nothing_is_held(monkeypatch):
    monkeypatch.setattr(module, "solver", lambda: None)
    with pytest.raises(ReadinessError, match="solver"):
        Held(small(3.0))
