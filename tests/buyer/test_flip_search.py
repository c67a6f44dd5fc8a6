"""The cheapest set of moves, against plain enumeration."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.buyer.flip_aim import Chosen, Move
from readiness.buyer.flip_search import cheapest, undominated
from tests.buyer.test_flip_aim import aim

QUESTIONS = ("erp.a", "erp.b", "erp.c", "erp.d", "licence.a", "licence.b")
CLOSES = st.dictionaries(st.sampled_from(QUESTIONS), st.integers(1, 4), min_size=1, max_size=3)
MOVES = st.lists(st.tuples(st.integers(0, 20), CLOSES), max_size=8).map(
    lambda found: [Move(f"m{n}", cost, closes) for n, (cost, closes) in enumerate(found)]
)
AIMS = st.builds(
    aim,
    st.dictionaries(st.sampled_from(QUESTIONS[:4]), st.integers(0, 4)),
    st.integers(10, 95),
    st.dictionaries(st.sampled_from(QUESTIONS[4:]), st.integers(1, 4)),
)


def by_enumeration(wanted, moves):
    """The least cost of any set that reaches the aim; None if none does."""
    sets = (chosen for size in range(len(moves) + 1) for chosen in combinations(moves, size))
    costs = [sum(m.cost for m in chosen) for chosen in sets if Chosen.of(wanted, chosen).reaches(wanted)]
    return min(costs, default=None)


@given(AIMS, MOVES)
@settings(max_examples=60, deadline=None)
def test_no_set_is_cheaper_than_the_one_found(wanted, moves):
    found = cheapest(wanted, moves, nodes=100_000)
    least = by_enumeration(wanted, moves)
    assert (found is None) == (least is None)
    if found is not None:
        chosen = [m for m in moves if m.id in found]
        assert sum(m.cost for m in chosen) == least
        assert Chosen.of(wanted, chosen).reaches(wanted)
        for move in chosen:
            assert not Chosen.of(wanted, (m for m in chosen if m is not move)).reaches(wanted)


@given(AIMS, MOVES)
@settings(max_examples=30, deadline=None)
def test_cut_short_it_still_finds_a_set_without_ballast(wanted, moves):
    found = cheapest(wanted, moves, nodes=1)
    assert (found is None) == (cheapest(wanted, moves, nodes=100_000) is None)
    if found is not None:
        chosen = Chosen.of(wanted, (m for m in moves if m.id in found))
        assert chosen.reaches(wanted)
        assert len(chosen.without_ballast(wanted).moves) == len(chosen.moves)


def test_a_move_another_does_as_well_for_less_is_left_out():
    cheap = Move("cheap", 1, {"erp.a": 3, "erp.b": 2})
    dear = Move("dear", 2, {"erp.a": 3})
    higher = Move("higher", 2, {"erp.a": 4})
    assert undominated([dear, higher, cheap]) == (cheap, higher)
    assert undominated([cheap, Move("copy", 1, {"erp.a": 3, "erp.b": 2})]) == (cheap,)
