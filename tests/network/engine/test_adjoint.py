"""What of a product's price reaches every offer: the same every way, and the same as the pass forward."""

import numpy as np
import pytest

from readiness.network.engine.adjoint import hand_down, hand_down_by_level, reach
from readiness.network.engine.compiled import machine_code
from readiness.network.engine.forward import origins
from tests.network.engine.random_flows import flows_of_seed

SEEDS = range(30)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_way_gives_the_same_to_the_bit(seed):
    flows, _ = flows_of_seed(seed)
    highest = flows.offers - 1
    level = np.zeros(flows.offers)
    level[highest] = 1.0
    start = level.copy()
    hand_down_by_level(flows, highest, level)
    for way in (hand_down, machine_code(hand_down)):
        if way is not None:
            mine = start.copy()
            way(flows.start, flows.source, flows.share, highest, mine)
            assert (mine == level).all()


@pytest.mark.parametrize("seed", SEEDS)
def test_back_from_a_product_equals_forward_to_it(seed):
    flows, _ = flows_of_seed(seed)
    forward = origins(flows)
    for offer in range(flows.offers):
        added = reach(flows, [(offer, 1.0)]) * flows.added
        back = np.bincount(flows.land, added, len(flows.lands))
        assert back == pytest.approx(forward[flows.place[offer]], abs=1e-12)


def test_two_makers_share_the_price():
    flows, _ = flows_of_seed(3)
    one, two = reach(flows, [(0, 1.0)]), reach(flows, [(1, 1.0)])
    assert reach(flows, [(0, 0.25), (1, 0.75)]) == pytest.approx(0.25 * one + 0.75 * two)


def test_a_product_without_makers_reaches_nobody():
    flows, _ = flows_of_seed(3)
    assert not reach(flows, []).any()
