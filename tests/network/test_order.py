"""Suppliers first, circles found."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.network.order import arrange, distinct_circles


def test_suppliers_come_before_what_they_supply():
    assert arrange(3, [0], [[1], [2], []]).order == (2, 1, 0)


def test_the_path_of_a_circle_runs_along_its_inputs():
    way = arrange(4, [0], [[1], [2], [3], [1]])
    assert way.closing == {(3, 1): (1, 2, 3)}


def test_an_offer_that_needs_itself_is_a_circle_of_one():
    assert arrange(1, [0], [[0]]).closing == {(0, 0): (0,)}


def test_a_circle_within_circles_already_told_is_not_told_again():
    way = arrange(3, [0], [[1], [2, 0], [0, 1]])
    assert len(way.closing) == 3
    assert [path for _, path in distinct_circles(way.closing)] == [(0, 1, 2)]


def test_a_very_deep_chain_is_no_trouble():
    count = 20_000
    way = arrange(count, [0], [[n + 1] if n + 1 < count else [] for n in range(count)])
    assert way.order[0] == count - 1


@given(st.lists(st.lists(st.integers(0, 7), max_size=4), min_size=8, max_size=8))
def test_without_the_closing_links_the_order_holds(inputs):
    way = arrange(8, [3], inputs)
    place = {offer: n for n, offer in enumerate(way.order)}
    assert sorted(way.order) == list(range(8))
    for owner, sources in enumerate(inputs):
        for source in sources:
            assert (owner, source) in way.closing or place[source] < place[owner]
