"""Lists of a firm's licence to supply are told from articles, orders and each other by their own columns."""

import pytest

from readiness.evidence.read import read_files
from tests.evidence.making import csv_bytes, workbook

EXPORT_DE = csv_bytes(
    "Artikel-Nr.;Bezeichnung;Zolltarifnummer;Ausfuhrklasse;Listenstand;geprüft am;Prüfer;ECCN;US-Anteil",
    "LAX-400;Linearachse;84669320;2B201;2025/2003;12.03.2026;A. Weber;2B201;3 %",
    "SPX-90;Spindel;84669330;nicht gelistet;2025/2003;12.03.2026;A. Weber;EAR99;0 %",
)
SCREENING_EN = csv_bytes(
    "Partner,Role,Country,Owner,Owner share,Screened on,List date,Source,Result,LEI",
    "Ostalb Guss GmbH,supplier,DE,Guss Holding SE,100 %,2026-06-01,2026-05-30,EU + UN,clear,",
    "Volna Stanki LLC,customer,KZ,,,2026-06-01,2026-05-30,EU + UN,possible hit,",
)
ONBOARDING_DE = csv_bytes(
    "Kunde;Portal;Status;SAQ gültig bis;Verhaltenskodex;NDA;Bankbestätigung;Ansprechpartner",
    "Rhein Automobil AG;SupplyOn;freigegeben;31.12.2026;03.02.2025;ja;ja;Frau Kern",
    "Nordwerk SE;Ariba;in Bearbeitung;;nein;ja;;Herr Post",
)
REGISTER_ZH = csv_bytes(
    "证书,证书编号,地点,认证范围,发证机构,有效期至",
    "ISO 14001,E-100,苏州,齿轮的制造,某某认证,2027-05-01",
)


@pytest.mark.parametrize(
    ("data", "format", "kind", "records"),
    [
        (EXPORT_DE, "export-class-table", "export-class", 2),
        (SCREENING_EN, "screening-table", "screening", 2),
        (ONBOARDING_DE, "onboarding-table", "onboarding", 2),
        (REGISTER_ZH, "certificate-table", "certificate-list", 1),
    ],
)
def test_each_list_is_known_by_its_content(data, format, kind, records):
    (head,) = read_files([("any.bin", data)]).heads
    assert (head.format, head.kind, head.records, head.tier) == (format, kind, records, "conformant")


def values(data):
    dossier = read_files([("list.csv", data)])
    (evidence,) = dossier.evidence.values()
    return evidence.lines.to_pylist()


def test_words_of_the_cells_become_the_words_of_the_list():
    first, second = values(SCREENING_EN)
    assert (first["partner_role"], first["owner_share"], first["screening_result"]) == (
        "supplier",
        1.0,
        "clear",
    )
    assert (second["screening_result"], second["owner"]) == ("open", None)
    released, open_ = values(ONBOARDING_DE)
    assert [released["onboarding_status"], open_["onboarding_status"]] == ["released", "open"]
    assert (released["conduct_signed"], open_["conduct_signed"], open_["saq_until"]) == (
        "03.02.2025",
        "nein",
        None,
    )


def test_an_export_list_as_a_workbook_keeps_shares_and_numbers():
    rows = [
        ["Article number", "Export list number", "List version", "Reviewed by", "US content"],
        ["007", "2B201", "2025", "Weber", "4 %"],
    ]
    (line,) = values(workbook(rows))
    assert (line["article"], line["export_class"], line["us_content"]) == ("007", "2B201", 0.04)


def test_a_price_list_with_an_export_column_stays_a_catalogue():
    data = csv_bytes(
        "Artikelnummer;Bezeichnung;Preis;Währung;Zolltarifnummer;Ausfuhrliste",
        "A1;Spindel;100,00;EUR;84669330;2B201",
    )
    (head,) = read_files([("a.csv", data)]).heads
    assert head.kind == "catalogue"


def test_a_list_of_firms_without_owners_or_dates_is_no_screening():
    (head,) = read_files([("a.csv", csv_bytes("Firma;Land;Rolle", "Ostalb Guss GmbH;DE;Lieferant"))]).heads
    assert head.kind is None


def test_a_complaint_list_stays_a_stranger():
    data = csv_bytes("Reklamationsnummer;Kunde;Portal;Status;SAQ gültig bis;NDA", "1;A;B;ja;2026-01-01;ja")
    (head,) = read_files([("a.csv", data)]).heads
    assert head.kind is None


def test_a_rating_of_suppliers_is_no_screening():
    (head,) = read_files([("a.csv", csv_bytes("Firma;Anteil;Ergebnis", "Ostalb Guss GmbH;12 %;gut"))]).heads
    assert head.kind is None
