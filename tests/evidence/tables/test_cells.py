"""One cell, one value of its type - or a named reason."""

from datetime import date, datetime, time, timedelta

import pytest

from readiness.evidence.tables.cells import Manner, Unreadable, is_empty, read_amount, read_cell, show
from readiness.evidence.tables.vocabulary import words


def manner(kind: str, **more) -> Manner:
    return Manner(type=kind, words=words(), **more)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("  0042 ", "0042"),
        (4711.0, "4711"),
        (2.5, "2.5"),
        (True, "TRUE"),
        (date(2026, 7, 1), "2026-07-01"),
        (datetime(2026, 7, 1), "2026-07-01"),
        (datetime(2026, 7, 1, 8), "2026-07-01T08:00:00"),
        ("ＡＢＣ\u3000１", "ABC 1"),
        ("a\nb\tc\x00", "a b c"),
        (12345678901234.0, "12345678901234"),
    ],
)
def test_a_cell_is_shown_as_a_person_sees_it(cell, shown):
    assert show(cell) == shown


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        ("id", "00042", "00042"),
        ("id", " A  1 ", "A 1"),
        ("id", 8712670911213.0, "8712670911213"),
        ("id", "NA", "NA"),
        ("text", "NA", "NA"),
        ("text", "n/a", "n/a"),
        ("customs", "8466.93 50", "84669350"),
        ("currency", "eur", "EUR"),
        ("currency", "€", "EUR"),
        ("currency", "人民币", "CNY"),
        ("texts", "a; b,c|", ["a", "b", "c"]),
        ("number", "auf Anfrage", None),
        ("number", "n/a", None),
        ("number", "-", None),
        ("number", 3.5, 3.5),
        ("money", "12.50 €", 12.5),
        ("money", "EUR 1200", 1200),
        ("money", "￥99", 99),
        ("days", "5 Tage", 5),
        ("days", "2-3 Wochen", 21),
        ("days", "2 bis 3 Wochen", 21),
        ("days", "6 wks.", 42),
        ("days", "2 个月", 60),
        ("days", "3", 3),
        ("days", -1.0, -1),
        ("days", "-1", -1),
        ("share", "40 %", 0.4),
        ("share", "0.4", 0.4),
        ("count", "3", 3),
        ("flag", "ja", True),
        ("flag", "否", False),
        ("flag", True, True),
        ("flag", 0.0, False),
        ("flag", "X", True),
        ("date", date(2026, 7, 1), date(2026, 7, 1)),
        ("date", "01.07.2026 14:30", date(2026, 7, 1)),
        ("date", "00.00.0000", None),
        ("moment", date(2026, 7, 1), datetime(2026, 7, 1)),
        ("number", "", None),
        ("id", "\x00", None),
    ],
)
def test_a_cell_becomes_a_value_of_its_type(kind, cell, value):
    assert read_cell(cell, manner(kind)) == value


@pytest.mark.parametrize(
    ("kind", "cell", "code"),
    [
        ("number", "abc", "number_unreadable"),
        ("number", "1,234", "number_ambiguous"),
        ("number", date(2026, 7, 1), "date_instead_of_number"),
        ("share", datetime(2026, 7, 1), "date_instead_of_number"),
        ("number", "01.07.2026", "date_instead_of_number"),
        ("number", True, "number_unreadable"),
        ("number", timedelta(days=3), "date_instead_of_number"),
        ("days", "5 Pferde", "number_unreadable"),
        ("money", "5 Stück", "number_unreadable"),
        ("id", "8,71267E+12", "id_damaged"),
        ("id", date(2026, 7, 1), "date_instead_of_id"),
        ("date", "32.07.2026", "date_unreadable"),
        ("date", "03/04/2026", "date_ambiguous"),
        ("date", 46204.0, "date_unreadable"),
        ("date", time(3, 4), "date_unreadable"),
        ("flag", "vielleicht", "word_unknown"),
        ("word", "neu", "word_unknown"),
        ("text", "x" * 40_000, "cell_too_long"),
    ],
)
def test_a_cell_that_does_not_fit_says_why(kind, cell, code):
    with pytest.raises(Unreadable) as unreadable:
        read_cell(cell, manner(kind, values={"frei": "free"}))
    assert unreadable.value.code == code


def test_the_column_decides_what_a_cell_alone_cannot():
    assert read_cell("1,234", manner("number", decimal=",")) == 1.234
    assert read_cell("3", manner("days", days=7)) == 21
    assert read_cell("3 Tage", manner("days", days=7)) == 3
    assert read_cell("40", manner("share", percent=True)) == 0.4
    assert read_cell("40 %", manner("share", percent=True)) == 0.4
    assert read_cell(46204.0, manner("date", serial=True)) == date(2026, 7, 1)
    assert read_cell("Frei", manner("word", values={"frei": "free"})) == "free"


def test_a_currency_beside_the_number_is_told():
    assert read_amount("12,50 €", words()) == "EUR"
    assert read_amount("USD 3", words()) == "USD"
    assert read_amount("12,50", words()) is None
    assert read_amount(3.0, words()) is None


def test_only_blank_text_is_empty():
    assert is_empty(" \t")
    assert not is_empty(0.0)
    assert not is_empty(False)
