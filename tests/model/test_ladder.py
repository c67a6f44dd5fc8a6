"""Levels on rising and falling bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.model.ladder import ladder_level, ladder_value

RISING = (50.0, 75.0, 90.0, 95.0)
FALLING = (20.0, 10.0, 5.0, 2.0)


@pytest.mark.parametrize(
    ("value", "bounds", "level"),
    [
        (0, RISING, 0),
        (25, RISING, 0.5),
        (50, RISING, 1),
        (82.5, RISING, 2.5),
        (95, RISING, 4),
        (100, RISING, 4),
        (50, FALLING, 0),
        (30, FALLING, 0.5),
        (20, FALLING, 1),
        (3.5, FALLING, 3.5),
        (0, FALLING, 4),
        (0.0, (0.0, 0.0, 0.5, 1.0), 2),
    ],
)
def test_a_value_reaches_its_level(value, bounds, level):
    assert ladder_level(value, bounds) == pytest.approx(level)


@given(st.floats(-10, 200), st.floats(-10, 200))
def test_more_is_never_worse_on_rising_bounds(one, other):
    low, high = sorted((one, other))
    assert ladder_level(low, RISING) <= ladder_level(high, RISING)
    assert ladder_level(low, FALLING) >= ladder_level(high, FALLING)
    assert 0 <= ladder_level(one, RISING) <= 4


@pytest.mark.parametrize("bounds", [(50, 75, 90, 95), (20, 10, 5, 2)])
@pytest.mark.parametrize("level", [0.0, 0.4, 1.0, 2.5, 3.0, 4.0])
def test_a_value_and_its_level_lead_to_each_other(bounds, level):
    assert ladder_level(ladder_value(level, bounds), bounds) == pytest.approx(level)
