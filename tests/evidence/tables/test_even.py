"""The short way through a CSV gives what the long way gives, and is taken only where it may be."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.readers import delimited
from readiness.evidence.reading import Hint
from readiness.evidence.tables.even import even_batches, even_from

CELL = st.sampled_from(
    ["", " ", "a", "1,5", "4711", "12.03.2026", "x y", "Größe", "n/a", "Summe", "ja", "-3"]
)
ROWS = st.lists(st.tuples(CELL, CELL, CELL, CELL), min_size=2, max_size=30)
HEADER = ("Artikel", "Bestand", "Stand", "Gesperrt")


def written(rows, quoting):
    out = io.StringIO()
    csv.writer(out, delimiter=";", quoting=quoting, lineterminator="\n").writerows([HEADER, *rows])
    return out.getvalue().encode()


@given(ROWS)
def test_both_ways_lead_to_the_same_lines_and_problems(rows):
    plain, quoted = written(rows, csv.QUOTE_NONE), written(rows, csv.QUOTE_ALL)
    assert even_from(plain, "utf-8", ";") is not None
    assert even_from(quoted, "utf-8", ";") is None
    short, long = delimited.read(plain, Hint()), delimited.read(quoted, Hint())
    assert (short.problems, short.records, short.columns) == (long.problems, long.records, long.columns)
    assert short.lines == long.lines


@pytest.mark.parametrize(
    "data",
    [b'a;b\n1;"2"\n', b"a;b\n1;2\r3\n", b"a;b\n1;\x002\n", b"a\n1\n", b"a;b\n1;" + b"x" * 40_000 + b"\n"],
)
def test_quotes_strange_line_ends_and_giants_take_the_long_way(data):
    assert even_from(data, "utf-8", ";") is None


def test_uneven_lines_above_the_table_do_no_harm_but_one_inside_does():
    even = even_from(b"Title\n\nArtikel;Bestand\n1;2\n3;4\n", "utf-8", ";")
    assert even is not None
    assert (even.first, even.cells, even.last) == (3, 2, 5)
    data = b"Title\n\nArtikel;Bestand\n1;2\n3;4\n"
    assert [b.rows.to_pylist() for b in even_batches(data, "utf-8", ";", even, 3) or ()] == [[4, 5]]
    broken = b"Artikel;Bestand\n1;2;3\n3;4\n"
    assert even_batches(broken, "utf-8", ";", even_from(broken, "utf-8", ";"), 1) is None


def test_other_encodings_and_their_marks_are_read_alike():
    for encoding in ("utf-8-sig", "cp1252"):
        data = "Artikel;Bestand\nGröße;2\n".encode(encoding)
        even = even_from(data, encoding, ";")
        (batch,) = even_batches(data, encoding, ";", even, 1) or ()
        assert batch.cells(0) == ["Größe", "2"]
