"""The network as integer arrays."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from readiness.network.engine.arrays import grouped, make_arrays


def small():
    """Offer 0 has two needs, 1 has one; the pair of need and source in the last two edges is the same."""
    return make_arrays(4, [1, 0, 0], [0, 1, 1, 2, 2], [3, 2, 1, 3, 3], 2, [0, 0, 1], [0, 1, 1], [3])


def row(start, values, number):
    return values[start[number] : start[number + 1]].tolist()


def test_needs_of_one_offer_stand_side_by_side():
    arrays = small()
    assert arrays.owner.tolist() == [0, 0, 1]
    assert arrays.need_start.tolist() == [0, 2, 3, 3, 3]
    assert arrays.need_row.tolist() == [1, 2, 0]


def test_sources_keep_their_order_and_count_once():
    arrays = small()
    assert [row(arrays.source_start, arrays.source, n) for n in range(3)] == [[2, 1], [3], [3]]
    assert arrays.edge_row.tolist() == [1, 2, 3, 0]


def test_offers_know_what_they_serve_and_sell():
    arrays = small()
    assert [row(arrays.serve_start, arrays.serve, n) for n in range(4)] == [[], [0], [0], [1, 2]]
    assert arrays.edge_need[arrays.serve_edge].tolist() == arrays.serve.tolist()
    assert [row(arrays.sell_start, arrays.sell, n) for n in range(4)] == [[0], [0, 1], [], []]
    assert [row(arrays.maker_start, arrays.maker, n) for n in range(2)] == [[0, 1], [1]]


def test_a_network_of_nothing_has_arrays_of_nothing():
    arrays = make_arrays(0, [], [], [])
    assert (arrays.offers, arrays.needs, arrays.edges, arrays.products) == (0, 0, 0, 0)


@given(st.lists(st.integers(0, 9)))
def test_groups_hold_every_position_in_its_order(keys):
    start, order = grouped(np.array(keys, dtype=np.int32), 10)
    for key in range(10):
        assert row(start, order, key) == [n for n, k in enumerate(keys) if k == key]
