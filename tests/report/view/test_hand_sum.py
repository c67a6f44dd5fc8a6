"""The pencil's sum is the engine's visible score."""

import pytest

from readiness.report.view.hand_sum import LINES, hand_sum
from tests.report.sample import bare, hostile, speaking
from tests.sample_firms import FIRMS
from tests.sample_firms import result as firm


@pytest.mark.parametrize("name", FIRMS)
def test_the_lines_add_up_to_the_visible_score(name):
    found = hand_sum(firm(name), speaking("en", firm(name)))
    assert len(found.lines) == LINES
    assert found.total == pytest.approx(firm(name).assessment.score.verified)
    assert sum(x.points for x in found.lines) + found.rest_points == pytest.approx(found.total)


def test_each_line_is_weight_times_level_times_ceiling():
    for line in hand_sum(hostile(), speaking("en")).lines:
        assert line.points == pytest.approx(100 * line.weight * line.level / 4 * line.counts)


def test_nothing_proven_nothing_added():
    assert hand_sum(bare(), speaking("en")) is None
