"""Plans are stiffer the higher the level a change is felt at."""

import pytest

from readiness.planning.rolling.change_cost import ChangeCost
from tests.planning.small_firm import BEGINS, bank

COST = ChangeCost.of(bank().limits(BEGINS))


@pytest.mark.parametrize(
    ("before", "after", "units"),
    [
        (8, 8, 0),
        (8, 9, 1),
        (8, 10, 2),
        (8, 13, 4),
        (8, None, 6),
        (None, 8, 5),
        (4, 5, 3),
        (5, 7, 12),
        (4, None, 18),
    ],
    ids=str,
)
def test_month_quarter_horizon_dropping_and_adding(before, after, units):
    assert COST.units(before, after, frozen_until=5) == units


def test_points_stand_by_month_with_leaving_out_first():
    points = COST.points(8, frozen_until=5)
    assert len(points) == 25
    assert (points[0], points[8], points[9]) == (pytest.approx(0.3), 0.0, pytest.approx(0.05))
    assert COST.points(None, frozen_until=5)[0] == 0
