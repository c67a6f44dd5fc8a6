"""The order in which states are worked out."""

import numpy as np

from benches.networks import made_up
from readiness.network.engine.arrays import make_arrays
from readiness.network.engine.plan import make_plan


def test_needs_and_edges_follow_their_owner_to_its_place():
    plan = make_plan(make_arrays(3, [0, 0, 1], [0, 1, 1, 2], [1, 1, 2, 2]))
    assert plan.offer.tolist() == [2, 1, 0]
    assert plan.level_start.tolist() == [0, 1, 2, 3]
    assert plan.need_start.tolist() == [0, 0, 1, 3]
    assert plan.source_start.tolist() == [0, 1, 2, 4]
    assert plan.source.tolist() == [0, 1, 1, 0]
    assert plan.edge.tolist() == [3, 0, 1, 2]
    assert [(s.start, s.stop) for s in plan.steps()] == [(1, 2), (2, 3)]


def test_circles_come_last():
    plan = make_plan(make_arrays(3, [0, 1, 2], [0, 1, 2], [1, 0, 1]))
    assert plan.settled == 0
    assert sorted(plan.offer.tolist()) == [0, 1, 2]


def test_sources_stand_before_owners_in_a_made_up_network():
    arrays = made_up(2_000).arrays()
    plan = make_plan(arrays)
    assert plan.settled == plan.offers
    owner = np.repeat(np.arange(plan.offers), np.diff(plan.need_start))
    assert (plan.source < np.repeat(owner, np.diff(plan.source_start))).all()
    assert (plan.offer[plan.source] == arrays.source[plan.edge]).all()
