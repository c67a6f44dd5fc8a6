"""One kernel, two ways."""

import numpy as np
import pytest

from readiness.network.engine.compiled import WORTH
from readiness.network.engine.running import run

pytest.importorskip("numba")


def doubled(values, found, times):
    for at in range(len(values)):
        found[at] = values[at] * times
    return len(values)


@pytest.mark.parametrize("work", [0, WORTH])
def test_results_are_in_the_arrays_either_way(work):
    found = np.zeros(3, dtype=np.int32)
    assert run(doubled, work, (np.arange(3, dtype=np.int32),), (found,), 2) == 3
    assert found.tolist() == [0, 2, 4]
