"""A value is found in its label's cell, to its right, beneath, or else in the running text."""

import pytest

from readiness.evidence.documents.labels import (
    a_code,
    a_date,
    a_date_or_month,
    a_date_or_week,
    a_last_day,
    a_line,
    a_text,
    cited,
    flagged,
    labelled,
    money,
    number,
    sentence,
    stated,
)
from readiness.evidence.documents.wording import words
from tests.evidence.documents.papers import laid_out

UNTIL = words("gültig bis", "valid until")
SCOPE = words("^geltungsbereich", "^scope")


def found(text, label, reader, **more):
    return [(p.value, p.sure, p.page) for p in labelled("f", laid_out(text), label, reader, **more)]


@pytest.mark.parametrize(
    "text",
    [
        "Gültig bis: 31.12.2026",
        "Gültig bis | 31.12.2026",
        "Gültig bis (Ablauf) | 31.12.2026",
        "Ausgestellt | Gültig bis\n01.01.2024 | 31.12.2026",
        "Gültig bis / Valid until: 31 December 2026",
        "Gültig bis / Valid until | 31.12.2026",
        "Dieses Zertifikat ist gültig bis einschließlich zum 31. Dezember 2026.",
        "Gültig bis: | 31. Dezember\n | 2026",
        "3. Gültig bis | 31.12.2026",
    ],
)
def test_a_date_is_found_wherever_a_form_puts_it(text):
    assert found(text, UNTIL, a_date) == [("2026-12-31", True, 1)]


def test_a_label_in_running_text_is_less_sure():
    text = laid_out("Dieses Zertifikat ist gültig\nbis 31.12.2026 für alle Werke")
    (one,) = labelled("f", text, UNTIL, a_date)
    assert (one.value, one.sure) == ("2026-12-31", False)
    assert one.passage.startswith("Dieses Zertifikat")


@pytest.mark.parametrize(
    "text",
    [
        "Gültig bis auf Widerruf. Ausgestellt am 01.01.2024",
        "Gültig bis: siehe Anlage",
        "Gültig bis\nAusgestellt am | 01.01.2024",
        "Wir sind zertifiziert. Ausgestellt 01.01.2024",
    ],
)
def test_no_date_is_taken_from_another_sentence_or_entry(text):
    assert found(text, UNTIL, a_date) == []


def test_stacked_labels_take_the_value_beneath_them():
    text = "Gültig ab | Gültig bis\n01.01.2024 | 31.12.2026"
    assert found(text, words("gültig ab"), a_date) == [("2024-01-01", True, 1)]
    assert found(text, UNTIL, a_date) == [("2026-12-31", True, 1)]


def test_a_text_goes_on_over_lines_and_ends_at_the_next_label():
    text = "Geltungsbereich: | Entwicklung und Herstellung\n | von Motorspindeln\nStandort: | Aalen"
    assert found(text, SCOPE, a_text)[0][0] == "Entwicklung und Herstellung von Motorspindeln"


def test_a_text_is_no_label():
    assert found("Geltungsbereich | Standort: Aalen", SCOPE, a_text) == []


def test_a_label_that_begins_sentences_needs_its_colon():
    machine = words("^maschine")
    assert found("Maschine, in die sie eingebaut wird, ist fertig", machine, a_line, colon=True) == []
    assert found("Maschine: Fräszentrum", machine, a_line, colon=True) == [("Fräszentrum", True, 1)]
    assert found("Maschine | Fräszentrum", machine, a_line, colon=True) == [("Fräszentrum", True, 1)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 100 47110 TMS", "12 100 47110 TMS"),
        ("AB-2026-1187 vom 3. März", "AB-2026-1187"),
        ("HV/40-112233.", "HV/40-112233"),
        ("0042", "0042"),
    ],
)
def test_a_code_is_read_with_its_blanks_and_zeros(text, value):
    read = a_code(text)
    assert read is not None
    assert read.values == (value,)


def test_what_has_no_digit_is_no_code():
    assert a_code("siehe Anlage") is None


def test_a_date_with_two_readings_gives_both_and_is_unsure():
    assert found("Gültig bis: 03/04/2026", UNTIL, a_date) == [
        ("2026-04-03", False, 1),
        ("2026-03-04", False, 1),
    ]


def test_a_month_or_week_is_read_where_it_may_stand():
    assert a_date("03/2026") is None
    assert a_date_or_month("03/2026").values == ("2026-03-01",)
    assert a_last_day("03/2026").values == ("2026-03-31",)
    assert a_date_or_week("KW 18/2026").values == ("2026-W18",)


def test_sums_and_numbers_are_read_near_their_label():
    assert money("de")("netto 1.000,00 EUR").values == ("1000.00 EUR",)
    assert money("de")("siehe Anlage. Im Übrigen gilt 1.000,00 EUR") is None
    assert number("de")("12 Monate").values == ("12",)
    assert number("de")("keine") is None


def test_a_statement_is_quoted_with_its_page():
    text = laid_out("Vorwort", "Die Ware bleibt unser Eigentum bis zur Zahlung.")
    (flag,) = flagged("title", text, words("bleibt unser eigentum"))
    assert (flag.page, flag.passage) == (2, "Die Ware bleibt unser Eigentum bis zur Zahlung.")
    assert list(flagged("title", text, words("skonto"))) == []


def test_a_statement_may_name_its_value_inside():
    text = laid_out("Es gilt das Recht der Schweiz.")
    (law,) = stated("law", text, words("recht der (?P<value>schweiz)"), a_line)
    assert law.value == "Schweiz"
    (after,) = stated("law", text, words("es gilt"), a_line, sure=False)
    assert (after.value, after.sure) == ("das Recht der Schweiz.", False)


def test_a_cited_value_carries_its_sentence():
    text = laid_out("Erstens. Die Frist beträgt 12 Monate. Drittens.")
    at = text.flow.index("12")
    assert cited("f", "12", text, at, at + 2).passage == "Die Frist beträgt 12 Monate."


def test_a_sentence_ends_at_its_stop():
    assert sentence("Erster Satz. Zweiter Satz.") == "Erster Satz"
    assert sentence("具有约束力。第二句") == "具有约束力"
