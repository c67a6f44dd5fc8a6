"""Rows become lines; what is no line is counted, what does not fit is named with row and field."""

from collections import Counter

import pytest

from readiness.evidence import limits
from readiness.evidence.reading import Hint, LineBuilder
from readiness.evidence.tables.grid import find_layout
from readiness.evidence.tables.survey import survey
from readiness.evidence.tables.table import TableLines, read_lines
from readiness.evidence.tables.vocabulary import vocabulary
from tests.evidence.tables.test_grid import grid


def lines(*rows: str) -> TableLines:
    table = grid(*rows)
    layout = find_layout(table, Hint())
    assert layout is not None
    into = TableLines(LineBuilder(vocabulary(layout.columns.kind).shape))
    read_lines(table, layout, survey(table, layout, decimal=",", serial=False), into)
    return into


def test_totals_headers_and_remarks_are_no_lines():
    found = lines(
        "Artikel;Bezeichnung;Bestand",
        "1;a;5",
        "Artikel;Bezeichnung;Bestand",
        "2;b;6",
        ";;",
        "Summe:;;11",
        ";Gesamt;11",
        ";gedruckt am 15.07.2026;",
    )
    assert found.builder.count == 2
    assert found.left_out == Counter(totals=2, headers=1, remarks=1)
    assert not found.rows


def test_an_article_that_is_called_total_stays_one():
    found = lines("Artikel;Bezeichnung;Bestand", "4711;Total;5")
    assert (found.builder.count, found.left_out.total()) == (1, 0)


def test_every_problem_has_its_row_and_field():
    found = lines("Artikel;Bestand;Stand", "1;x;01.07.2026", "", "2;3;31.02.2026", ";4;01.07.2026")
    assert [(t.code, t.row, t.field) for t in found.rows] == [
        ("number_unreadable", 2, "quantity"),
        ("date_unreadable", 4, "updated_at"),
        ("required_empty", 5, "article"),
    ]
    assert found.builder.table().column("row").to_pylist() == [2, 4]


def test_a_row_with_more_cells_than_the_header_is_suspicious():
    found = lines("Artikel;Bestand", "1;2;3", "2;3;;")
    assert [(t.code, t.row) for t in found.rows] == [("row_too_wide", 2)]


def test_a_short_row_leaves_the_rest_unknown():
    assert lines("Artikel;Bestand", "1").builder.table().column("quantity").to_pylist() == [None]


def test_currency_comes_from_cell_column_or_header():
    for rows, currency in (
        (("Artikel;Bezeichnung;Preis;Währung", "1;a;5;usd"), "USD"),
        (("Artikel;Bezeichnung;Preis", "1;a;5 €"), "EUR"),
        (("Artikel;Bezeichnung;Preis CHF", "1;a;5"), "CHF"),
        (("Artikel;Bezeichnung;Preis", "1;a;5"), None),
        (("Artikel;Bezeichnung;Preis CHF", "1;a;auf Anfrage"), None),
    ):
        assert lines(*rows).builder.table().column("currency").to_pylist() == [currency]


def test_languages_documents_and_classes_follow_from_headers():
    found = lines(
        "Artikel;Name DE;Name EN;Datenblatt;ECLASS 14.0", "1;a;b;x.pdf, y.pdf;27-02-01-01", "2;a;;;"
    )
    table = found.builder.table()
    assert table.column("languages").to_pylist() == [["deu", "eng"], ["deu"]]
    assert table.column("mime_count").to_pylist() == [2, 0]
    assert table.column("class_system").to_pylist() == ["ECLASS 14.0", None]


def test_problems_beyond_the_cap_are_counted(monkeypatch):
    monkeypatch.setattr(limits, "TROUBLES", 3)
    found = lines("Artikel;Bestand", *(f"{i};x" for i in range(10)))
    assert (len(found.rows), found.more) == (3, 7)


@pytest.mark.parametrize(
    ("given", "word"), [("freigegeben", "approved"), ("潜在", "potential"), ("Blocked", "blocked")]
)
def test_words_of_a_closed_list_become_canonical(given, word):
    assert lines("part;parent;status", f"a;b;{given}").builder.table().column("status").to_pylist() == [word]


def test_a_status_nobody_knows_is_told_and_counts_as_blocked():
    found = lines("Teil;geht in;Lieferant;Status", "A;P;S;vielleicht", "B;P;S;")
    assert [t.code for t in found.rows] == ["word_unknown"]
    assert found.builder.table().column("status").to_pylist() == ["blocked", None]


def test_a_quantity_nobody_can_read_is_not_the_default_of_an_empty_one():
    found = lines("Teil;geht in;Lieferant;Menge", "A;P;S;viele", "B;P;S;")
    assert [t.code for t in found.rows] == ["number_unreadable"]
    assert found.builder.table().column("quantity").to_pylist() == [0, None]
