"""Content by sort."""

import numpy as np
import pytest

from readiness.network.origins.content import Sorting
from tests.network.engine.random_flows import flows_of_seed


@pytest.mark.parametrize("seed", range(20))
def test_sorts_and_what_is_untraced_make_one(seed):
    flows, _ = flows_of_seed(seed)
    dice = np.random.default_rng(seed)
    sorting = Sorting(
        flows,
        dice.random(flows.offers) < 0.4,
        dice.integers(0, 3, flows.offers).astype(np.int32),
        dice.random(flows.offers) < 0.8,
        3,
    )
    for maker in range(flows.offers):
        content = sorting.content(maker)
        assert content.shares.sum() + content.untraced == pytest.approx(1)
        assert (content.shares >= 0).all()


def test_the_maker_is_looked_into_however_it_is_sorted():
    flows, _ = flows_of_seed(0, offers=2)
    sorting = Sorting(
        flows, np.ones(2, dtype=bool), np.array([0, 1], dtype=np.int32), np.ones(2, dtype=bool), 2
    )
    top = int(flows.offer[-1])
    content = sorting.content(top)
    inputs = flows.share[flows.start[-2] :].sum()
    assert content.shares[1 - top] == pytest.approx(inputs)
