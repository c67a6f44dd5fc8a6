"""Quotations: price, time, binding, specification and the deviations from it."""

import pytest

from readiness.evidence.documents.quotation import quotation
from tests.evidence.documents.papers import laid_out, values

GERMAN = """
# Angebot Nr. AG-2026-0311
Datum: | 20.02.2026
Ihre Anfrage: | RFQ-8812
Anfragedatum: | 12.02.2026
Kunde: | Hallwanger Maschinenbau AG
Grundlage ist Ihr Lastenheft LH-204 Version 3.1.
Gesamtpreis netto: | 47.520,00 EUR
Lieferzeit: | 14 bis 16 Wochen
Lieferbedingung: | DAP Metzingen (Incoterms 2020)
Zahlung: | 30 Tage netto
Gültig bis: | 30.04.2026
Abweichungen von der Spezifikation
Ziffer | Anforderung | Unsere Antwort
4.2.1 | Rundlauf 2 µm | 3 µm
5.3 | Lebensdauer | erfüllt
"""


def said(text):
    return values(quotation(laid_out(text)))


def test_a_german_quotation_is_read():
    assert said(GERMAN) == {
        "number": ["AG-2026-0311"],
        "issued": ["2026-02-20"],
        "valid_until": ["2026-04-30"],
        "customer": ["Hallwanger Maschinenbau AG"],
        "enquiry_no": ["RFQ-8812"],
        "enquiry_date": ["2026-02-12"],
        "total": ["47520.00 EUR"],
        "currency": ["EUR"],
        "delivery_time": ["14-16 weeks"],
        "specification": ["Lastenheft LH-204 Version 3.1"],
        "deviations_listed": ["yes"],
        "deviation_clause/1": ["4.2.1"],
        "deviation_text/1": ["3 μm"],
        "deviation_clause/2": ["5.3"],
        "deviation_text/2": ["erfüllt"],
        "incoterms": ["DAP Metzingen (Incoterms 2020)"],
        "payment_days": ["30"],
    }


@pytest.mark.parametrize(
    ("text", "number", "days", "time"),
    [
        (
            "# Quotation no. Q-17\nDelivery time: 12 weeks\nThis offer is valid for 60 days.",
            "Q-17",
            "60",
            "12 weeks",
        ),
        ("# 报价单 编号：Q-17\n交货期：12周\n报价有效期为60天", "Q-17", "60", "12 weeks"),
    ],
)
def test_english_and_chinese_quotations_are_read(text, number, days, time):
    found = said(text)
    assert (found["number"], found["valid_days"], found["delivery_time"]) == ([number], [days], [time])


@pytest.mark.parametrize("text", ["Es bestehen keine Abweichungen.", "There are no deviations.", "无偏离。"])
def test_no_deviation_is_an_answer_point_by_point_as_well(text):
    assert said(f"# Angebot\n{text}")["deviations_listed"] == ["yes"]


def test_a_specification_without_number_or_version_is_none():
    found = said("# Angebot\nGemäß Ihrer Spezifikation liefern wir gern.")
    assert "specification" not in found
    assert "deviations_listed" not in found


def test_an_enquiry_cited_in_a_sentence_gives_its_date():
    assert said("# Angebot\nvielen Dank für Ihre Anfrage vom 12. Februar 2026.")["enquiry_date"] == [
        "2026-02-12"
    ]
