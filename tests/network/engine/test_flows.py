"""Prices as shares in order: levels, rows and what cannot be put in order."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.network.engine.flows import make_flows
from tests.network.engine.random_flows import flows_of_seed


def test_sources_stand_on_lower_levels_than_their_buyers():
    flows, row = make_flows([0, 0, 1], [1, 2, 2], [0.3, 0.1, 0.5], [0.6, 0.5, 1], [0, 0, 0], [1, 0, 2], "abc")
    assert flows.offer.tolist() == [2, 1, 0]
    assert flows.level_start.tolist() == [0, 1, 2, 3]
    assert flows.lowest == 1
    assert flows.source.tolist() == [0, 1, 0]
    assert flows.share.tolist() == [0.5, 0.3, 0.1]
    assert row.tolist() == [2, 0, 1]
    assert flows.lands == ("a", "b", "c")
    assert flows.land.tolist() == [2, 0, 1]


def test_flows_in_a_circle_are_refused():
    with pytest.raises(ValueError, match="circle"):
        make_flows([0, 1], [1, 0], [0.5, 0.5], [0.5, 0.5], [0, 0], [0, 0], "a")


def test_no_offers_are_no_levels():
    flows, _ = make_flows([], [], [], [], [], [], "a")
    assert (flows.offers, flows.edges, flows.levels, flows.lowest) == (0, 0, 0, 0)
    assert list(flows.buyers()) == []


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000))
def test_every_flow_is_kept_with_its_share_and_goes_down(seed):
    flows, given_ = flows_of_seed(seed)
    mine = sorted(zip(flows.offer[flows.owner], flows.offer[flows.source], flows.share, strict=True))
    assert mine == sorted(zip(*given_, strict=True))
    level = np.repeat(np.arange(flows.levels), np.diff(flows.level_start))
    assert (level[flows.source] < level[flows.owner]).all()
    for places, inputs, begins in flows.buyers():
        assert (np.diff(flows.start)[places] > 0).all()
        assert begins[0] == 0
        assert (flows.owner[inputs][begins] == np.arange(places.start, places.stop)).all()
