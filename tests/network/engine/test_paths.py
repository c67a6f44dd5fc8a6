"""The ways a failure can take."""

import numpy as np

from readiness.network.engine.arrays import make_arrays
from readiness.network.engine.paths import NO_EDGE, Before, make_paths


def ways(paths, offer):
    """Owners that fall with the offer alone, and shared needs."""
    a, b, c, d = paths.start[2 * offer : 2 * offer + 4]
    return paths.sole[a:c].tolist(), paths.shared[b:d].tolist()


def two_makers():
    """Offer 0 needs 1 or 2, both need 3; 0 makes the only product, numbered 4."""
    return make_arrays(4, [0, 1, 2], [0, 0, 1, 2], [1, 2, 3, 3], 1, [0], [0])


def test_edges_that_decide_alone_stand_apart_from_those_that_count():
    paths = make_paths(two_makers())
    assert [ways(paths, n) for n in range(4)] == [([4], []), ([], [0]), ([], [0]), ([1, 2], [])]
    assert paths.state.tolist() == [0, 0, 2, 0]


def test_what_no_single_failure_takes_is_left_out():
    lone = make_arrays(3, [0], [0, 0], [1, 2])
    own = np.array([1, 2, 4], dtype=np.uint64)
    assert ways(make_paths(lone, own=own), 1) == ([], [])
    both = make_paths(two_makers(), own=np.array([1, 2, 4, 8], dtype=np.uint64))
    assert ways(both, 1) == ([], [0])


def test_what_is_down_or_cut_already_does_not_count_again():
    arrays = two_makers()
    paths = make_paths(arrays, Before(np.array([1], dtype=np.int32), np.zeros(0, dtype=np.int32)))
    assert ways(paths, 1) == ([], [])
    assert paths.state.tolist() == [0, 0, 1, 0]
    cut = make_paths(arrays, Before(cut=np.array([0], dtype=np.int32)))
    assert ways(cut, 1) == ([], [])
    assert ways(cut, 2) == ([], [0])


def test_edges_are_coded_for_the_walk():
    arrays = two_makers()
    paths = make_paths(arrays, Before(cut=np.array([0], dtype=np.int32)))
    coded = paths.coded(arrays, np.array([0, 1, 2], dtype=np.int32)).tolist()
    assert coded == [NO_EDGE, 0, -1 - 1]
