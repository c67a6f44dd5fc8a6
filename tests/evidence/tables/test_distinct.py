"""A column read cell by distinct cell says what each cell says alone."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.tables.batch import Column
from readiness.evidence.tables.cells import Manner, Unreadable, read_cell
from readiness.evidence.tables.distinct import ColumnReader
from readiness.evidence.tables.vocabulary import words

TYPES = st.sampled_from(["id", "text", "number", "flag", "date", "customs", "currency", "texts"])
CELLS = st.one_of(
    st.text(max_size=6),
    st.sampled_from(["1,5", "4711 ", " a  b", "4.7E+11", "x\ty", "ja", "2026-07-01", "", "n/a", "Größe"]),
)


@given(TYPES, st.lists(CELLS, min_size=1, max_size=12))
def test_a_column_says_what_its_cells_say(type_, cells):
    manner = Manner(type_, words(), decimal=",")
    read = ColumnReader(manner)(Column(cells))
    column = Column(cells)
    codes = column.codes.to_pylist()
    for at, cell in enumerate(cells):
        try:
            wanted, fault = read_cell(cell, manner), None
        except Unreadable as unreadable:
            wanted, fault = None, unreadable.code
        assert read.values[at].as_py() == wanted
        assert read.faults.get(codes[at]) == fault


def test_moments_are_told_in_utc_and_whether_they_knew_their_zone():
    cells = ["2026-07-01 12:00", "2026-07-01T12:00:00+02:00", ""]
    read = ColumnReader(Manner("moment", words()))(Column(cells))
    assert [v and v.hour for v in read.values.to_pylist()] == [12, 10, None]
    assert read.zoned is not None
    assert read.zoned.to_pylist() == [False, True, None]
