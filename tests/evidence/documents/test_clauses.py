"""Delivery term, payment and warranty, in three languages, and not where they only seem to stand."""

import pytest

from readiness.evidence.documents.clauses import clauses
from tests.evidence.documents.papers import laid_out, values


def said(text):
    return values(clauses(laid_out(text)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lieferbedingung: FCA Aalen (Incoterms 2020)", "FCA Aalen (Incoterms 2020)"),
        ("Delivery terms: DAP Metzingen, Incoterms® 2020", "DAP Metzingen (Incoterms 2020)"),
        ("Lieferbedingung | EXW", "EXW"),
        ("交货条件：FCA 苏州 (Incoterms 2020)", "FCA 苏州 (Incoterms 2020)"),
        ("CIP Bad Mergentheim gemäß Incoterms 2020", "CIP Bad Mergentheim (Incoterms 2020)"),
    ],
)
def test_a_delivery_term_is_read_with_its_place(text, value):
    assert said(text)["incoterms"] == [value]


@pytest.mark.parametrize("text", ["Baureihe EXW-20", "Artikel FOB", "CIFRA"])
def test_three_letters_alone_are_no_delivery_term(text):
    assert "incoterms" not in said(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Zahlung: 30 Tage netto", "30"),
        ("zahlbar innerhalb von 14 Tagen ohne Abzug", "14"),
        ("Rechnungen sind innerhalb von dreißig Tagen ab Rechnungsdatum zahlbar", "30"),
        ("payment within 45 days of the date of invoice", "45"),
        ("Payment: 60 days net", "60"),
        ("net 30 days", "30"),
        ("2/10 net 30", "30"),
        ("收到发票后30天付款", "30"),
        ("月结60天", "60"),
    ],
)
def test_days_of_payment_are_read(text, days):
    assert said(text)["payment_days"] == [days]


def test_days_of_a_discount_are_not_those_of_payment():
    found = said("Zahlung: 30 Tage netto, 14 Tage 2 % Skonto")
    assert (found["payment_days"], found["discount"]) == (["30"], ["2%/14"])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2,5 % Skonto bei Zahlung innerhalb von 10 Tagen", "2.5%/10"),
        ("bei Zahlung innerhalb von 14 Tagen gewähren wir 2 % Skonto", "2%/14"),
        ("2 % discount within 14 days", "2%/14"),
        ("Terms: 2/10 net 30", "2%/10"),
        ("10天内付款可享受 2 % 折扣", "2%/10"),
    ],
)
def test_a_discount_is_read_with_its_days(text, value):
    assert said(text)["discount"] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Zahlung: 30 % bei Auftrag, 60 % bei Versandbereitschaft, 10 % nach Abnahme",
        "Payment: 30 % with order, 60 % before dispatch, 10 % after acceptance",
        "付款：合同签订后预付30%，发货前60%，验收后10%",
    ],
)
def test_instalments_that_make_the_whole_are_a_plan(text):
    assert said(text)["payment_plan"] == ["30/60/10"]


@pytest.mark.parametrize(
    "text", ["Zahlung: 30 % Anzahlung", "Anteil 40 %, Ausschuss 60 %", "Zahlung 30 %, 60 %, 20 %"]
)
def test_shares_that_make_no_whole_or_no_payment_are_no_plan(text):
    assert "payment_plan" not in said(text)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Die Verjährungsfrist für Mängelansprüche beträgt zwölf\nMonate ab Ablieferung.", "12"),
        ("Gewährleistung: 24 Monate", "24"),
        ("Die Gewährleistungsfrist beträgt ein Jahr.", "12"),
        ("The warranty period is 18 months from delivery.", "18"),
        ("24 months warranty from acceptance", "24"),
        ("质保期为交货之日起12个月", "12"),
        ("保修两年", "24"),
    ],
)
def test_a_warranty_is_read_in_months(text, months):
    assert said(text)["warranty_months"] == [months]


def test_a_warranty_without_a_time_is_none():
    assert "warranty_months" not in said("Es gilt die gesetzliche Gewährleistung. Lieferzeit 3 Monate.")
    assert said("Allgemeiner Text ohne Klauseln.") == {}
