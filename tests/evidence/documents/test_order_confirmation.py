"""Order confirmations: number, order, and each line with its own confirmed date."""

import pytest

from readiness.evidence.documents.order_confirmation import order_confirmation
from readiness.evidence.documents.pdf_text import read_text
from tests.evidence.documents.papers import laid_out, typeset, values

TABLE = """#table(columns: (auto, auto, 1fr, auto, auto, auto),
  [Pos.], [Artikelnummer], [Bezeichnung], [Menge], [Liefertermin], [Einzelpreis],
  [10], [MSP-150], [Motorspindel mit Werkzeugspanner, hydraulisch betätigt, für Aufnahme HSK-A63 und Drehdurchführung], [2 Stück], [12.05.\\ 2026], [21.800,00],
  [20], [0042], [Drehgeber], [1.000 Stk], [KW 20/2026], [9,80])"""


def said(text):
    return values(order_confirmation(laid_out(text)))


def test_the_head_is_read():
    found = said(
        "# Auftragsbestätigung Nr. AB-77\nDatum: | 05.03.2026\nIhre Bestellung: | 4500777 vom 1. März 2026\nZahlung: | 30 Tage netto"
    )
    assert (found["number"], found["issued"], found["order_no"]) == (["AB-77"], ["2026-03-05"], ["4500777"])
    assert (found["order_date"], found["payment_days"]) == (["2026-03-01"], ["30"])


def test_lines_of_a_real_pdf_are_read_with_broken_dates_and_long_texts():
    found = values(
        order_confirmation(
            read_text(typeset(f"= Auftragsbestätigung AB-77\n{TABLE}\nSumme netto 53.400,00 EUR"))
        )
    )
    assert found["line_article/1"] == ["MSP-150"]
    assert found["line_quantity/1"] == ["2"]
    assert found["line_confirmed/1"] == ["2026-05-12"]
    assert found["line_price/1"] == ["21800.00"]
    assert found["line_description/1"][0].endswith("für Aufnahme HSK-A63 und Drehdurchführung")
    assert (found["line_article/2"], found["line_quantity/2"], found["line_unit/2"]) == (
        ["0042"],
        ["1000"],
        ["Stk"],
    )
    assert found["line_confirmed/2"] == ["2026-W20"]
    assert "line_article/3" not in found


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("Item | Article no. | Quantity | Delivery\n10 | A-1 | 2 pcs | week 18/2026", "2026-W18"),
        ("项次 | 物料编号 | 数量 | 确认交期\n10 | A-1 | 2台 | 2026年第18周", "2026-W18"),
    ],
)
def test_english_and_chinese_lines_are_read(text, week):
    found = said(f"# Order confirmation\n{text}")
    assert (found["line_article/1"], found["line_quantity/1"], found["line_confirmed/1"]) == (
        ["A-1"],
        ["2"],
        [week],
    )


def test_a_date_under_the_line_belongs_to_it():
    found = said(
        "Pos. | Artikel-Nr. | Menge\n10 | A-1 | 2\n | Liefertermin: 12.05.2026\n20 | A-2 | 3\n | Liefertermin: 13.05.2026"
    )
    assert (found["line_confirmed/1"], found["line_confirmed/2"]) == (["2026-05-12"], ["2026-05-13"])


def test_a_date_in_the_head_holds_for_all_lines_and_is_less_sure():
    text = laid_out("Liefertermin: | 12.05.2026\nPos. | Artikel-Nr. | Menge\n10 | A-1 | 2\n20 | A-2 | 3")
    dates = [p for p in order_confirmation(text) if p.field == "line_confirmed"]
    assert [(p.value, p.sure, p.item) for p in dates] == [("2026-05-12", False, 1), ("2026-05-12", False, 2)]


def test_a_line_without_any_date_has_none():
    assert not [f for f in said("Pos. | Artikel-Nr. | Menge\n10 | A-1 | 2") if f.startswith("line_confirmed")]


def test_a_wished_date_is_not_a_confirmed_one():
    found = said("Pos. | Artikel-Nr. | Menge | Wunschtermin\n10 | A-1 | 2 | 12.05.2026")
    assert "line_confirmed/1" not in found


def test_heads_that_begin_alike_are_told_apart():
    found = said(
        "Pos. | Artikelbezeichnung | Bestellmenge | Einheitspreis | Artikel-Nr.\n10 | Spindel | 2 | 9,80 | A-1"
    )
    assert (found["line_article/1"], found["line_description/1"]) == (["A-1"], ["Spindel"])
    assert (found["line_quantity/1"], found["line_price/1"]) == (["2"], ["9.80"])


def test_a_position_is_not_an_order_number():
    assert "order_no" not in said("Pos. 10 | Spindel")


def test_letters_within_a_number_are_not_its_label():
    assert said("贵司订单号：PO-7781")["order_no"] == ["PO-7781"]
