"""Compressed rows: what stands in several of them, and levels."""

import numpy as np

from readiness.network.engine.arrays import grouped
from readiness.network.engine.rows import entries, levels


def ints(*values):
    return np.array(values, dtype=np.int32)


def test_entries_come_row_by_row_in_the_order_asked():
    start, _ = grouped(ints(0, 0, 2, 2, 2), 3)
    assert entries(start, ints(2, 0)).tolist() == [2, 3, 4, 0, 1]
    assert entries(start, ints(1)).tolist() == []
    assert entries(start, ints()).tolist() == []


def test_each_stands_as_low_as_its_sources_allow():
    order, start = levels(4, ints(3, 3, 1), ints(0, 1, 0))
    assert order.tolist() == [0, 2, 1, 3]
    assert start.tolist() == [0, 2, 3, 4]


def test_a_source_named_twice_is_waited_for_once():
    order, start = levels(2, ints(1, 1), ints(0, 0))
    assert order.tolist() == [0, 1]
    assert start.tolist() == [0, 1, 2]


def test_what_stands_in_a_circle_or_behind_it_gets_no_level():
    order, start = levels(4, ints(1, 2, 3), ints(2, 1, 2))
    assert order.tolist() == [0]
    assert start.tolist() == [0, 1]
