"""Which products a year stops, beside the walk that asks the same for one failure."""

import numpy as np
import pytest

from readiness.network.engine.states import WORDS
from readiness.network.loss import lose
from readiness.network.loss import products_down as walked
from readiness.network.years import make_setting, products_down, reading, years_of
from tests.network.example import net, network_of, r
from tests.network.random_lists import random_list


def nothing_struck(network):
    return np.full((len(network.offers), WORDS), 2**64 - 1, dtype=np.uint64)


def stopped(network, of, spared):
    return tuple(np.flatnonzero(years_of(products_down(of, spared), 1)[:, 0]).tolist())


@pytest.mark.parametrize("seed", range(40))
def test_a_single_year_equals_the_walk(seed):
    network = network_of(random_list(seed))
    graph, setting = network.graph, make_setting(network.graph)
    dice = np.random.default_rng(seed)
    edges = [(need, source) for need, sources in enumerate(graph.sources) for source in sources]
    for _ in range(10):
        failed = dice.choice(len(network.offers), 2).tolist()
        cut = frozenset(edges[n] for n in dice.choice(len(edges), 2)) if edges else frozenset()
        spared = nothing_struck(network)
        spared[failed] = 0
        down = lose(graph, failed, cut)
        assert stopped(network, reading(setting, (), cut), spared) == walked(graph, down.offers)
        assert stopped(network, reading(setting, failed, cut), nothing_struck(network)) == walked(
            graph, down.offers
        )
        assert stopped(network, reading(setting, (), cut).but(failed), nothing_struck(network)) == walked(
            graph, down.offers
        )


def test_a_product_nobody_may_make_is_down_in_the_high_reading_only():
    network = net(r("P", site="W", status="blocked"), r("Q", site="V"))
    setting = make_setting(network.graph)
    assert stopped(network, reading(setting, (), ()), nothing_struck(network)) == ()
    assert stopped(network, reading(setting, (), (), unmade_fails=True), nothing_struck(network)) == (0,)


def test_only_as_many_years_as_asked_for_are_told():
    words = np.full((1, WORDS), 1, dtype=np.uint64)
    assert years_of(words, 3).tolist() == [[True, False, False]]
