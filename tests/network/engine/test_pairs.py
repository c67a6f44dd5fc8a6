"""Two failures at once: which pairs can be worse than their halves."""

from itertools import combinations

from readiness.network.engine.pairs import risky_pairs
from tests.network.engine.brute import Lists, lists


def test_no_pair_outside_is_worse_than_its_two_halves():
    worse = 0
    for seed in range(300):
        made = lists(seed)
        found = risky_pairs(made.arrays(), 10_000)
        assert found.complete
        alone = [set(made.products(made.down({n}))) for n in range(made.offers)]
        for one, other in combinations(range(made.offers), 2):
            both = set(made.products(made.down({one, other})))
            if both > alone[one] | alone[other]:
                worse += 1
                assert (one, other) in found.pairs, seed
    assert worse > 100


def test_two_alternatives_and_what_stands_behind_each_are_the_pairs():
    made = Lists(5, ((0, (1, 2)), (1, (3,)), (2, (4,))), ((0,),))
    assert risky_pairs(made.arrays(), 10).pairs == ((1, 2), (1, 4), (2, 3), (3, 4))


def test_one_point_behind_both_alternatives_is_no_pair_of_its_own():
    made = Lists(4, ((0, (1, 2)), (1, (3,)), (2, (3,))), ((0,),))
    assert risky_pairs(made.arrays(), 10).pairs == ((1, 2),)


def test_more_than_asked_for_is_said():
    made = Lists(7, tuple((n, (n + 1, n + 2)) for n in range(5)), ((0,),))
    found = risky_pairs(made.arrays(), 1)
    assert not found.complete
    assert len(found.pairs) == 1
