"""Lists of invoice lines, as an ERP system exports them in three languages."""

import pytest

from readiness.evidence.trade import Invoices
from tests.evidence.making import csv_bytes, read_one, workbook

GERMAN = csv_bytes(
    "Rechnungsnummer;Rechnungsdatum;Kunde;Bestellnummer;Position;Artikelnummer;Menge;Einheit;Einzelpreis;Betrag;Währung",
    "R-1;01.07.2026;Kunde AG;4711;10;0042;2;C62;1.000,00;2.000,00;EUR",
    "R-1;01.07.2026;Kunde AG;4711;20;0043;1;C62;100,00;100,00;EUR",
    "R-2;02.07.2026;Kunde AG;;10;0042;1;C62;1.000,00;1.000,00;EUR",
)
ENGLISH = csv_bytes(
    "Invoice No,Invoice Date,PO Number,Qty,Unit Price,Line Total", "R-1,2026-07-01,4711,2,1000.00,2000.00"
)
CHINESE = csv_bytes(
    "发票号,开票日期,订单号,数量,单价,金额", "R-1,2026年7月1日,4711,2,1000.00,2000.00", encoding="gb18030"
)


def test_a_german_list_is_read_line_by_line():
    head, invoices, problems = read_one(GERMAN)
    assert isinstance(invoices, Invoices)
    assert (head.format, head.tier, head.records, problems) == ("invoice-table", "conformant", 3, [])
    assert invoices.column("invoice") == ["R-1", "R-1", "R-2"]
    assert invoices.column("order") == ["4711", "4711", None]
    assert invoices.column("article") == ["0042", "0043", "0042"]
    assert invoices.column("line_amount") == [2000, 100, 1000]


@pytest.mark.parametrize("data", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_other_languages_are_read_alike(data):
    head, invoices, _ = read_one(data)
    assert head.format == "invoice-table"
    line = {
        name: invoices.column(name)[0] for name in ("invoice", "order", "quantity", "price", "line_amount")
    }
    assert line == {"invoice": "R-1", "order": "4711", "quantity": 2, "price": 1000, "line_amount": 2000}
    assert str(invoices.column("issued_on")[0]) == "2026-07-01"


def test_a_workbook_is_read_alike():
    head, invoices, _ = read_one(
        workbook([["Rechnungsnummer", "Rechnungsdatum", "Artikel"], ["R-1", "2026-07-01", "0042"]])
    )
    assert (head.format, invoices.column("invoice")) == ("invoice-table", ["R-1"])


def test_a_list_of_orders_with_an_invoice_column_stays_a_list_of_orders():
    header = "Auftragsnummer;Position;Artikel;Bestelldatum;Wunschtermin;Bestätigter Termin;Ist-Termin;Rechnungsnummer"
    head, _, _ = read_one(csv_bytes(header, "A1;10;0042;01.06.2026;01.07.2026;02.07.2026;02.07.2026;R-1"))
    assert head.format == "order-table"
