"""Lists of purchasing in three languages: sources, suppliers, spend, open orders - each told from its neighbours."""

import pytest

from readiness.evidence.read import read_files
from readiness.evidence.supply import OpenOrders, Sources, Spend, Suppliers
from tests.evidence.making import csv_bytes, read_one

TABLES = {
    "source": [
        ("part,supplier,site,country,share,status", "A,Lager AG,Ulm,DEU,60%,approved"),
        ("Material;Werk;Gültig ab;Gültig bis;Lieferant;Name des Lieferanten;Sperrkennzeichen",
         "A;1000;01.01.2026;31.12.2026;100234;Lager AG;"),
        ("Teil;Lieferant;Land;Anteil;Status;Lieferzeit", "A;Lager AG;DE;60;freigegeben;25"),
        ("物料编码,供应商,采购比例,状态", "A,甲公司,60%,合格"),
    ],
    "supplier": [
        ("Supplier number,Name,Country,VAT number,DUNS", "100234,Lager AG,DE,DE123456789,315074201"),
        ("Kreditor;Name 1;Straße;Ort;PLZ;Land;USt-IdNr;Konzern", "100234;Lager AG;Weg 1;Ulm;89073;DE;DE123456789;Lager SE"),
        ("供应商编码,供应商名称,国家,统一社会信用代码,供应商类型", "S1,甲公司,中国,913100001322018432,制造商"),
    ],
    "spend": [
        ("Vendor,Material,Amount,Currency,Posting date", "Lager AG,A,1000.50,EUR,2026-03-01"),
        ("Lieferant;Material;Betrag;Währung;Belegnummer", "Lager AG;A;1.000,50;EUR;1900012"),
        ("Lieferant;Umsatz 2025", "Lager AG;1.000,50"),
        ("供应商,物料编码,采购金额,币种", "甲公司,A,1000.5,CNY"),
    ],
    "open-order": [
        ("PO number,Vendor,Material,Open quantity,Delivery date", "45001,Lager AG,A,20,2026-08-01"),
        ("Bestellnummer;Pos;Lieferant;Material;offene Menge;Bestelldatum;Liefertermin",
         "45001;10;Lager AG;A;20;01.07.2026;01.08.2026"),
        ("采购订单号,供应商,物料编码,未交数量,交货日期", "45001,甲公司,A,20,2026-08-01"),
    ],
}  # fmt: skip
CASES = [(kind, *table) for kind, tables in TABLES.items() for table in tables]


@pytest.mark.parametrize(("kind", "header", "row"), CASES)
def test_a_list_is_told_from_its_header_and_conforms(kind, header, row):
    head, evidence, problems = read_one(csv_bytes(header, row))
    assert (head.kind, head.tier, head.records, problems) == (kind, "conformant", 1, [])
    assert evidence.count() == 1


def test_all_four_become_evidence_of_their_own():
    files = [(kind, csv_bytes(*tables[0])) for kind, tables in TABLES.items()]
    dossier = read_files(files)
    assert dossier.having(Sources, Suppliers, Spend, OpenOrders)
    assert dossier.get(Sources).column("share") == [0.6]
    assert dossier.get(Spend).column("amount") == [1000.5]


NOT_OURS = {
    "parts": ("part,parent,supplier,share,status", "A,P,Lager AG,1,approved"),
    "ltsd-line": ("Artikel;Lieferant;Ursprung;gültig von;gültig bis", "A;Lager AG;DE;01.01.2026;31.12.2026"),
    "invoice": ("Rechnungsnummer;Rechnungsdatum;Kunde;Artikel;Betrag;Fälligkeit", "1;01.01.2026;K;A;5,00;01.02.2026"),
    "stock": ("Material;Menge;Werk", "A;5;1000"),
    "orders": ("Auftragsnummer;Kunde;Material;Menge;Wunschtermin;erster bestätigter Termin", "1;K;A;5;01.01.2026;02.01.2026"),
}  # fmt: skip


@pytest.mark.parametrize("kind", NOT_OURS)
def test_neighbouring_lists_stay_what_they_are(kind):
    assert read_one(csv_bytes(*NOT_OURS[kind]))[0].kind == kind


def test_amounts_without_a_supplier_are_no_spend():
    assert read_one(csv_bytes("Betrag;Währung", "5,00;EUR"))[0].kind is None
