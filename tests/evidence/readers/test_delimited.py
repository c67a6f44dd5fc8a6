"""CSV in every usual dress: delimiter, encoding, quotes, old line ends."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.evidence.readers.delimited import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import csv_bytes

NONE = Hint()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiters_and_encodings_are_found(delimiter, encoding):
    rows = ["Artikel;Größe als Bezeichnung;Bestand", "00042;Maß 7;3", "00043;Spindel;4"]
    reading = read(csv_bytes(*(r.replace(";", delimiter) for r in rows), encoding=encoding), NONE)
    assert reading.lines is not None
    assert reading.lines.column("article").to_pylist() == ["00042", "00043"]
    assert reading.lines.column("quantity").to_pylist() == [3, 4]
    assert reading.tier == "conformant"


def test_a_chinese_export_is_read_in_its_own_encoding():
    rows = (
        "物料编号,名称,库存数量,更新时间",
        "00042,主轴轴承,1234.5,2026年7月1日",
        "00043,密封圈,3,2026年7月2日",
    )
    reading = read(csv_bytes(*rows, encoding="gb18030"), NONE)
    assert reading.encoding == "gb18030"
    assert [t.code for t in reading.problems] == ["encoding_guessed"]
    assert reading.lines is not None
    assert reading.lines.column("description").to_pylist() == ["主轴轴承", "密封圈"]
    assert reading.lines.column("quantity").to_pylist() == [1234.5, 3]


def test_a_person_may_name_the_encoding():
    data = csv_bytes("Artikel;Bezeichnung;Bestand", "1;Łódź;2", encoding="cp1250")
    reading = read(data, Hint(encoding="cp1250"))
    assert reading.lines is not None
    assert reading.lines.column("description").to_pylist() == ["Łódź"]
    assert [t.code for t in read(data, Hint(encoding="utf-8")).problems] == ["encoding_unknown"]
    assert [t.code for t in read(data, Hint(encoding="base64")).problems] == ["encoding_unknown"]


def test_rows_are_physical_lines_even_after_a_break_inside_a_cell():
    reading = read(b'Artikel;Bezeichnung;Bestand\r\n1;"two\r\nlines";3\r\n\r\n2;x;y\r\n', NONE)
    assert reading.lines is not None
    assert reading.lines.column("row").to_pylist() == [2, 5]
    assert [t.row for t in reading.problems] == [5]


def test_the_country_of_namibia_survives():
    reading = read(csv_bytes("Artikel;Bezeichnung;Ursprungsland", "1;a;NA", "2;b;"), NONE)
    assert reading.lines is not None
    assert reading.lines.column("country_of_origin").to_pylist() == ["NA", None]


def test_excels_own_first_line_is_understood():
    reading = read(b"sep=|\r\nArtikel|Bestand\r\n1|2\r\n", NONE)
    assert reading.lines is not None
    assert reading.lines.column("row").to_pylist() == [3]


def test_old_line_ends_and_a_missing_last_one_do_not_matter():
    for data in (b"Artikel;Bestand\r1;2\r3;4", b"Artikel;Bestand\n1;2\n3;4"):
        assert read(data, NONE).records == 2


def test_a_decimal_comma_follows_from_the_semicolon_and_a_point_from_the_comma():
    german = read(csv_bytes("Artikel;Bestand", "1;1,234"), NONE)
    english = read(csv_bytes("Item,Stock", "1,1.234"), NONE)
    bars = read(csv_bytes("Artikel|Bestand", "1|1.234"), NONE)
    assert german.lines is not None
    assert english.lines is not None
    assert german.lines.column("quantity").to_pylist() == [1.234]
    assert english.lines.column("quantity").to_pylist() == [1.234]
    assert [t.code for t in bars.problems] == ["number_ambiguous"]


def test_only_text_is_taken():
    assert recognises(b"a;b")
    assert not recognises(b"<a/>")
    assert not recognises(b"%PDF-1.4")


CELLS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=12)


@given(st.lists(st.tuples(st.integers(1, 10**6), CELLS), min_size=1, max_size=20), st.sampled_from(",;\t|"))
def test_whatever_stands_in_a_cell_the_columns_stay_apart(rows, delimiter):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["Artikel", "Bezeichnung", "Bestand"])
    writer.writerows((f"A{n:07}", text, n) for n, text in rows)
    reading = read(out.getvalue().encode(), NONE)
    assert reading.lines is not None
    assert reading.lines.column("article").to_pylist() == [f"A{n:07}" for n, _ in rows]
    assert reading.lines.column("quantity").to_pylist() == [n for n, _ in rows]


@pytest.mark.parametrize("end", ['3;"tube\n4;b\n5;c\n', '3;"never closed'])
def test_a_quotation_mark_still_open_at_the_end_is_told_at_its_line(end):
    reading = read(f'Artikel;Bezeichnung\n1;"closed\nhere"\n{end}'.encode(), Hint())
    assert reading.tier == "unreadable"
    assert [(t.code, t.row) for t in reading.problems] == [("quote_open", 4)]


def test_quotation_marks_inside_a_cell_are_only_signs():
    reading = read(b'Artikel;Bezeichnung;Bestand\n1;5" tube;3\n2;"a ""b""";4\n3;"x\ny";5\n', Hint())
    assert [t.code for t in reading.problems] == []
    assert reading.records == 3
