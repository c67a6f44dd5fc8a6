"""Values beside their labels come back in the unit of their field; a label without a value says nothing."""

import pytest

from readiness.evidence.documents.statements.asked import Ask, Tell, look, reader_of
from readiness.evidence.documents.wording import words
from tests.evidence.documents.papers import laid_out, values


@pytest.mark.parametrize(
    ("how", "text", "value"),
    [
        ("hours", "4 Stunden", "4"),
        ("hours", "within two working days", "48"),
        ("hours", "24小时", "24"),
        ("hours", "bald", None),
        ("weeks", "3 Wochen", "3"),
        ("weeks", "10 days", "1.4"),
        ("weeks", "5 hours", None),
        ("per_cent", "97,5 % (VDI 3423)", "97.5 %"),
        ("year", "2025 (1. Januar bis 31. Dezember)", "2025"),
        ("kilograms", "1.240 kg", "1240"),
        ("kilograms", "850 g", "0.85"),
        ("kilograms", "1 240", None),
        ("grams", "0,4 kg", "400"),
        ("entry", "218", "218"),
        ("entry", " ", None),
        ("flag", "ja, auf Anfrage", "yes"),
        ("flag", "nein", "no"),
        ("flag", "不含", "no"),
        ("flag", "auf Anfrage", None),
        ("number", "1,67", "1.67"),
        ("money", "EUR 250.000", "250000 EUR"),
    ],
)
def test_a_value_is_read_in_the_unit_of_its_field(how, text, value):
    read = reader_of(how, "de")(text)
    assert (read.values[0] if read else None) == value


def test_a_label_wins_over_a_wording_and_the_first_wording_over_the_next():
    asked = (
        Ask("real_time", words("echtzeit"), "flag"),
        Tell("real_time", words("echtzeit")),
        Tell("accepted", words("nicht abgenommen"), "no"),
        Tell("accepted", words("abgenommen")),
    )
    found = values(look(laid_out("Echtzeit: nein\nDie Maschine wurde nicht abgenommen."), asked))
    assert found == {"real_time": ["no"], "accepted": ["no"]}


def test_several_kinds_of_one_field_are_all_told():
    asked = (
        Tell("bonds", words("Anzahlung"), "advance_payment"),
        Tell("bonds", words("Vertrag"), "performance"),
    )
    assert values(look(laid_out("Anzahlung und Vertrag"), asked)) == {
        "bonds": ["advance_payment", "performance"]
    }
