"""Planning estimates as ranges."""

import pytest
from pydantic import ValidationError

from readiness.model.action import Range


def test_the_middle_of_a_range():
    assert Range(low=2, high=6).mid == 4
    assert Range(low=3, high=3).mid == 3


@pytest.mark.parametrize(("low", "high"), [(3, 2), (-1, 2), (float("nan"), 2)])
def test_a_range_runs_upwards_from_nought(low, high):
    with pytest.raises(ValidationError):
        Range(low=low, high=high)
