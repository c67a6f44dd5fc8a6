"""The walk itself: what shares an answer, and when room runs out."""

from readiness.network.engine.losses import failures_of, losses, single_failures
from tests.network.engine.brute import Lists


def chain(length):
    """Offer n needs n + 1; offer 0 makes the product."""
    return Lists(length, tuple((n, (n + 1,)) for n in range(length - 1)), ((0,),))


def test_a_chain_has_one_answer_for_all():
    found = losses(chain(100).arrays(), single_failures(100))
    assert set(found.row.tolist()) == {1}
    assert found.products_of(99) == (0,)


def test_owners_that_take_different_products_are_joined_without_a_walk():
    fork = Lists(67, ((0, (2,)), (1, (2,))), ((0,), (1,)))
    found = losses(fork.arrays(), single_failures(67))
    assert found.products_of(2) == (0, 1)
    assert found.products_of(66) == ()


def test_many_answers_grow_the_room_for_them():
    wide = Lists(200, (), tuple((n % 3,) for n in range(50)))
    asked = [[0, 1, 2]] * 300
    found = losses(wide.arrays(), failures_of(asked))
    assert all(found.products_of(n) == tuple(range(50)) for n in range(300))


def test_an_edge_that_was_cut_does_not_count_again_when_its_source_falls():
    two = Lists(3, ((0, (1, 2)),), ((0,),))
    arrays = two.arrays()
    found = losses(arrays, failures_of([[1], [2]], [[0], [0]]))
    assert found.products_of(0) == ()
    assert found.products_of(1) == (0,)
