"""The short way through a CSV gives what the long way gives, and is taken only where it may be."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.evidence import decode
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


@settings(max_examples=40)  # many rows each, and every one is read twice from its bytes on
@given(ROWS)
def test_both_ways_lead_to_the_same_lines_and_problems(rows):
    plain, quoted = written(rows, csv.QUOTE_NONE), written(rows, csv.QUOTE_ALL)
    assert even_from(plain, "utf-8", ";") is not None
    assert even_from(quoted, "utf-8", ";") is None
    short, long = delimited.read(plain, Hint()), delimited.read(quoted, Hint())
    assert (short.problems, short.records, short.columns) == (long.problems, long.records, long.columns)
    assert short.lines == long.lines


@given(st.text(alphabet="a;ü\r\n ", max_size=60))
def test_lines_and_their_cells_are_counted_as_they_stand(text):
    lines = list(decode.lines(text.encode(), "utf-8"))
    widths = [line.count(";") + 1 for line in lines]
    even = even_from(text.encode(), "utf-8", ";")
    if text.count("\r") != text.count("\r\n") or not lines or widths[-1] == 1:
        assert even is None
        return
    assert even is not None
    assert (even.cells, even.last) == (widths[-1], len(lines))
    assert set(widths[even.first - 1 :]) == {even.cells}
    assert even.first == 1 or widths[even.first - 2] != even.cells


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"a;b\n1;2\x1f\n",
        b"a;b\n1;" + b"x" * 2_000_000 + b"\n",
        b'a;b\n1;"2"\n',
        b"a;b\n1;2\r3\n",
        b"a;b\n1;\x002\n",
        b"a\n1\n",
        b"a;b\n1;" + b"x" * 40_000 + b"\n",
    ],
)
def test_quotes_strange_line_ends_and_giants_take_the_long_way(data):
    assert even_from(data, "utf-8", ";") is None


def test_a_strange_delimiter_and_letters_of_a_strange_encoding_take_the_long_way():
    assert even_from("a§b\n1§2\n".encode(), "utf-8", "§") is None
    quoted = 'a;b\n1;"2"\n'
    assert even_from(quoted.encode("cp037"), "cp037", ";") is None


def test_uneven_lines_above_the_table_do_no_harm_but_one_inside_does():
    even = even_from(b"Title\n\nArtikel;Bestand\n1;2\n3;4\n", "utf-8", ";")
    assert even is not None
    assert (even.first, even.cells, even.last) == (3, 2, 5)
    assert [b.rows.to_pylist() for b in even_batches(even, 3) or ()] == [[4, 5]]
    broken = b"Artikel;Bestand\n1;2;3\n3;4\n"
    assert even_batches(even_from(broken, "utf-8", ";"), 1) is None


def test_other_encodings_and_their_marks_are_read_alike():
    for encoding in ("utf-8-sig", "cp1252"):
        data = "Artikel;Bestand\nGröße;2\n".encode(encoding)
        even = even_from(data, encoding, ";")
        (batch,) = even_batches(even, 1) or ()
        assert batch.cells(0) == ["Größe", "2"]
