"""Luck by name: fixed, even, shared."""

import numpy as np
import pytest

from readiness.score.ranks import ranks


def test_the_same_name_meets_the_same_luck():
    assert np.array_equal(ranks("erp.a", 100), ranks.__wrapped__("erp.a", 100))
    assert not np.array_equal(ranks("erp.a", 100), ranks("erp.b", 100))


def test_ranks_are_evenly_spaced_inside_the_unit():
    assert np.allclose(np.sort(ranks("erp.a", 50)), (np.arange(50) + 0.5) / 50)


def test_nobody_can_change_what_all_share():
    with pytest.raises(ValueError, match="read-only"):
        ranks("erp.a", 10)[0] = 0
