"""Origin and growth of every offer: the same from the kernel, its machine code and level by level, and by hand."""

import numpy as np
import pytest

from readiness.network.engine.compiled import machine_code
from readiness.network.engine.forward import (
    grow_by_level,
    grow_in_order,
    growth,
    mix_by_level,
    mix_in_order,
    origins,
)
from tests.network.engine.random_flows import flows_of_seed

SEEDS = range(30)


def by_recursion(flows, place):
    """Country -> share, following every flow by itself."""
    found = {flows.lands[flows.land[place]]: float(flows.added[place])}
    for flow in range(flows.start[place], flows.start[place + 1]):
        for land, share in by_recursion(flows, flows.source[flow]).items():
            found[land] = found.get(land, 0.0) + share * flows.share[flow]
    return found


def ways(kernel):
    """The kernel as Python and, where the extra is there, as machine code."""
    return [way for way in (kernel, machine_code(kernel)) if way is not None]


@pytest.mark.parametrize("seed", SEEDS)
def test_origin_equals_following_every_flow(seed):
    flows, _ = flows_of_seed(seed, offers=9)
    found = origins(flows)
    for place in range(flows.offers):
        wanted = by_recursion(flows, place)
        for column, land in enumerate(flows.lands):
            assert found[place, column] == pytest.approx(wanted.get(land, 0.0), abs=1e-14)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_way_gives_the_same_origin(seed):
    flows, _ = flows_of_seed(seed)
    for precision, off in ((np.float64, 1e-12), (np.float32, 1e-6)):
        share, added = flows.share.astype(precision), flows.added.astype(precision)
        level = np.full((flows.offers, 5), 7, dtype=precision)
        mix_by_level(flows, share, added, level)
        assert np.abs(level[:, :4] - origins(flows)).max() < off
        assert not level[:, 4].any()
        for way in ways(mix_in_order):
            mine = np.full_like(level, 9)
            way(flows.start, flows.source, share, flows.land, added, flows.lowest, mine)
            assert np.abs(mine - level).max() < off


@pytest.mark.parametrize("seed", SEEDS)
def test_origin_and_what_is_untraced_make_one(seed):
    flows, _ = flows_of_seed(seed)
    lost = growth(flows, flows.untraced, flows.share)
    assert np.abs(origins(flows).sum(axis=1) + lost - 1).max() < 1e-12


@pytest.mark.parametrize("seed", SEEDS)
def test_every_way_gives_the_same_growth(seed):
    flows, _ = flows_of_seed(seed)
    base = flows.added * 1.2 + flows.untraced
    level = base.copy()
    grow_by_level(flows, flows.share, level)
    for way in ways(grow_in_order):
        mine = base.copy()
        way(flows.start, flows.source, flows.share, mine)
        assert np.abs(mine - level).max() < 1e-12


def test_rows_handed_in_are_filled_in_their_precision():
    flows, _ = flows_of_seed(4)
    into = np.full((flows.offers, 16), 3, dtype=np.float32)
    assert origins(flows, into) is into
    assert np.abs(into[:, :4] - origins(flows)).max() < 1e-6
    assert not into[:, 4:].any()


def test_nothing_dearer_leaves_every_price():
    flows, _ = flows_of_seed(1)
    assert growth(flows, flows.added + flows.untraced, flows.share) == pytest.approx(1)
