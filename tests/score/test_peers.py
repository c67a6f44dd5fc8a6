"""The own place among others gives away nothing of any single one of them."""

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from readiness.content.loader import load_bank
from readiness.model.peers import PeerFigures
from readiness.score.peers import among, told_cuts

LEAST, GRID = 10, 10
LIMITS = {"peers.least": LEAST, "peers.grid": GRID}
GROUPS = st.lists(st.integers(0, 100), min_size=LEAST, max_size=25)


def entries(values):
    return [PeerFigures(score=value, gates=value, proven=value) for value in values]


def test_the_shipped_parameters_ask_for_ten_others_and_steps_of_ten():
    limits = load_bank().limits(date(2026, 7, 15))
    assert (limits["peers.least"], limits["peers.grid"]) == (10, 10)


@given(st.lists(st.integers(0, 100), max_size=LEAST - 1))
def test_with_fewer_than_ten_others_nothing_is_shown(values):
    found = among(PeerFigures(score=50), entries(values), LIMITS)
    assert not found.enough
    assert found.places == ()


@given(GROUPS)
def test_a_cut_that_is_shown_is_the_same_whoever_leaves(values):
    """The differencing attack: ask, let one member leave, ask again. Nothing is different, or nothing is shown."""
    shown = told_cuts(values, LEAST, GRID)
    for gone in range(len(values)):
        again = told_cuts(values[:gone] + values[gone + 1 :], LEAST, GRID)
        for before, after in zip(shown, again, strict=True):
            assert before is None or after in (None, before)


@given(GROUPS, st.integers(0, 100))
def test_who_knows_all_others_cannot_tell_the_last_one_s_figure_from_a_cut(values, secret):
    """A cut with the last member in is the cut without: whoever can work out the latter learns no figure."""
    shown = told_cuts([*values, secret], LEAST, GRID)
    without = told_cuts(values, 1, GRID)
    for cut, known in zip(shown, without, strict=True):
        assert cut is None or known is None or cut == known


@given(GROUPS, st.integers(0, 100), st.integers(0, 100))
def test_the_own_figure_asks_the_others_nothing_more(values, one, other):
    """Trying every own figure in turn finds the same three rounded numbers and no fourth."""
    first, second = (among(PeerFigures(score=own), entries(values), LIMITS).places[0] for own in (one, other))
    assert first.cuts == second.cuts


@given(GROUPS)
def test_only_multiples_of_the_grid_are_shown_in_rising_order(values):
    shown = [cut for cut in told_cuts(values, LEAST, GRID) if cut is not None]
    assert all(cut % GRID == 0 for cut in shown)
    assert shown == sorted(shown)


@given(GROUPS, st.integers(0, 100))
def test_the_own_place_lies_between_cuts_that_are_shown(values, own):
    place = among(PeerFigures(score=own), entries(values), LIMITS).places[0]
    if place.low is None:
        assert place.cuts == (None, None, None)
        return
    assert place.low <= place.high
    assert place.low == 1 or own >= place.cuts[place.low - 2]
    assert place.high == 4 or own < place.cuts[place.high - 1]


def test_two_unlike_halves_hide_the_middle_that_one_member_decides():
    assert told_cuts([10] * 5 + [90] * 5, LEAST, GRID)[1] is None
    assert told_cuts([10] * 5 + [90] * 5, LEAST, GRID) == (10, None, 90)


def test_one_far_out_is_never_seen():
    calm = [50] * 12
    for far in (0, 100):
        assert told_cuts([*calm, far], LEAST, GRID) == told_cuts(calm, LEAST, GRID)


def test_of_a_small_range_every_group_is_safe_without_exception():
    """Exhaustive for ten members on three levels: whoever leaves, a cut stays or goes."""
    for first, second in combinations(range(11), 2):
        values = [20] * first + [50] * (second - first) + [80] * (10 - second)
        shown = told_cuts(values, LEAST, GRID)
        for gone in range(10):
            again = told_cuts(values[:gone] + values[gone + 1 :], LEAST - 1, GRID)
            assert all(b is None or a in (None, b) for b, a in zip(shown, again, strict=True))


def test_a_figure_that_too_few_others_have_is_not_shown():
    others = [*entries([50] * 9), PeerFigures(gates=50)]
    places = {place.figure: place for place in among(PeerFigures(score=60, gates=60), others, LIMITS).places}
    assert places["score"].low is None
    assert (places["gates"].low, places["gates"].high) == (4, 4)


def test_without_an_own_figure_there_is_no_place():
    (place, *_) = among(PeerFigures(), entries([50] * 10), LIMITS).places
    assert place.low is None
