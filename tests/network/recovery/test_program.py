"""An outage as rows and columns."""

import numpy as np

from readiness.network.engine.arrays import make_arrays
from readiness.network.recovery.program import LIFETIME, Supply, longest, make_program


def small(capacity, unmade_fails=False):
    """A product of offer 0, which needs offer 1; and a product nobody makes."""
    arrays = make_arrays(2, [0], [0], [1], 2, [0], [0])
    return make_program(
        Supply(
            arrays,
            use=np.array([2.0]),
            use_sold=np.array([1.0]),
            stock=np.array([0.0, 5.0]),
            capacity=np.array([np.inf, capacity]),
            weight=np.array([0.7, 0.3]),
            unmade_fails=unmade_fails,
        )
    )


def dense(program):
    found = np.zeros((len(program.row_lower), len(program.cost)))
    for row in range(len(found)):
        entries = slice(program.start[row], program.start[row + 1])
        found[row, program.index[entries]] = program.value[entries]
    return found


def test_columns_are_made_delivered_sold_lost_and_days():
    program = small(3.0)
    assert program.cost.tolist() == [0, 0, 0, 0, 0.7, 0.3, 0]
    assert (program.lost, program.days) == (slice(4, 6), 6)
    assert dense(program).tolist() == [
        [-1, 0, 1, 0, 0, 0, 0],
        [-1, 0, 0, 1, 0, 0, 0],
        [0, -1, 2, 0, 0, 0, 0],
        [0, 0, 0, 1, 1, 0, -1],
        [0, 0, 0, 0, 0, 1, -1],
        [0, 1, 0, 0, 0, 0, -3],
    ]
    assert program.row_upper.tolist() == [np.inf, 0, 5, 0, 0, 0]
    assert program.row_lower.tolist() == [0, -np.inf, -np.inf, 0, -np.inf, -np.inf]


def test_without_a_limit_there_is_no_row_for_it():
    assert len(small(np.inf).row_lower) == 5


def test_a_product_nobody_may_make_is_lost_in_the_high_reading():
    assert small(3.0, unmade_fails=True).row_lower[4] == 0


def test_the_longest_time_is_asked_with_nothing_lost():
    program = longest(small(3.0))
    assert program.cost.tolist() == [0, 0, 0, 0, 0, 0, -1]
    assert program.upper.tolist() == [np.inf] * 4 + [0, 0, LIFETIME]
