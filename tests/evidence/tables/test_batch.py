"""Rows become columns of distinct cells, and come back as they were."""

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.tables.batch import Column, batches_of

CELLS = st.one_of(st.text(max_size=3), st.sampled_from([1, 1.0, True, 0, False, ""]))


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=20))
def test_every_cell_comes_back_and_short_rows_are_filled_up(rows):
    (batch,) = batches_of(enumerate(rows, start=5))
    width = max(map(len, rows))
    assert batch.rows.to_pylist() == list(range(5, 5 + len(rows)))
    for at, row in enumerate(rows):
        wanted = [*row, *[""] * (width - len(row))]
        assert [(type(c), c) for c in batch.cells(at)] == [(type(c), c) for c in wanted]


def test_equal_numbers_of_different_kinds_stay_apart():
    column = Column([1, 1.0, True, 1])
    assert [type(c) for c in column.cells] == [int, float, bool]
    assert column.codes.to_pylist() == [0, 1, 2, 0]


def test_rows_are_found_by_their_cell():
    column = Column(pa.array(["a", "b", "a", ""]))
    assert column.rows_of([column.cells.index("a")]) == [0, 2]
    assert column.rows_of([]) == []


def test_a_column_beyond_the_widest_row_is_empty():
    (batch,) = batches_of([(1, ["x"])])
    assert batch.column(7).cell(0) == ""
