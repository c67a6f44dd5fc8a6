"""Long-term supplier's declarations as XML and as tables in three languages."""

from datetime import date

import pytest

from tests.evidence.making import csv_bytes, read_one, workbook

GERMAN = b"""<?xml version="1.0"?>
<l:Lieferantenerklaerung xmlns:l="urn:x" version="1.0">
<l:Lieferant><l:Name>Kugel GmbH</l:Name></l:Lieferant>
<l:Empfaenger><l:Firma>Spindel AG</l:Firma></l:Empfaenger>
<l:GueltigVon>2026-01-01</l:GueltigVon><l:GueltigBis>31.12.2027</l:GueltigBis>
<l:Ausstellungsdatum>2025-12-10</l:Ausstellungsdatum>
<l:Praeferenzland>CH</l:Praeferenzland><l:Praeferenzland>NO</l:Praeferenzland>
<l:Position><l:Artikelnummer>K-7</l:Artikelnummer><l:Warenbezeichnung>Lager</l:Warenbezeichnung>
<l:Ursprungsland>DE</l:Ursprungsland><l:Zolltarifnummer>8482 10 10</l:Zolltarifnummer></l:Position>
<l:Position><l:Artikelnummer>K-8</l:Artikelnummer><l:Ursprungsland>IT</l:Ursprungsland>
<l:GueltigBis>2026-12-31</l:GueltigBis></l:Position>
</l:Lieferantenerklaerung>"""
ENGLISH = b"""<LongTermSupplierDeclaration>
<Supplier><Name>Ball Ltd</Name></Supplier><ValidFrom>2026-01-01</ValidFrom><ValidTo>2027-12-31</ValidTo>
<Item articleNumber="K-7" countryOfOrigin="DE"/></LongTermSupplierDeclaration>"""


def test_what_the_document_says_holds_for_each_article_unless_that_says_otherwise():
    head, evidence, codes = read_one(GERMAN)
    assert (head.format, head.kind, head.tier, head.records, codes) == (
        "ltsd",
        "ltsd-line",
        "conformant",
        2,
        [],
    )
    assert head.taken_on == date(2025, 12, 10)
    first, second = evidence.lines.to_pylist()
    assert (first["article"], first["supplier"], first["addressee"]) == ("K-7", "Kugel GmbH", "Spindel AG")
    assert (first["hs_code"], first["origin"], first["row"]) == ("84821010", "DE", 8)
    assert first["preference_countries"] == ["CH", "NO"]
    assert (first["valid_until"], second["valid_until"]) == (date(2027, 12, 31), date(2026, 12, 31))


def test_names_may_be_english_and_stand_in_attributes():
    head, evidence, _ = read_one(ENGLISH)
    assert (head.tier, evidence.column("article"), evidence.column("supplier")) == (
        "conformant",
        ["K-7"],
        ["Ball Ltd"],
    )


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"<l:Ursprungsland>IT</l:Ursprungsland>", b"", "ltsd_incomplete"),
        (b"31.12.2027", b"next year", "date_unreadable"),
        (b"31.12.2027", b"03/04/2027", "date_ambiguous"),
        (b"Artikelnummer", b"Ding", "ltsd_no_articles"),
    ],
)
def test_what_is_missing_or_unreadable_is_named(old, new, code):
    head, _, codes = read_one(GERMAN.replace(old, new))
    assert head.tier == "parsable"
    assert code in codes


def test_a_broken_declaration_is_unreadable():
    head, _, codes = read_one(GERMAN[:-20])
    assert (head.format, head.tier, codes) == ("ltsd", "unreadable", ["xml_broken"])


@pytest.mark.parametrize(
    "rows",
    [
        (
            "Supplier,Article no.,Origin,Countries of preference,Valid from,Valid until",
            'Ball,0042,DE,"CH, NO",2026-01-01,2027-12-31',
        ),
        (
            "Lieferant;Artikelnummer;Ursprung;Präferenzländer;Gültig von;Gültig bis",
            "Ball;0042;DE;CH, NO;01.01.2026;31.12.2027",
        ),
        (
            "供应商,物料编号,原产国,优惠国家,有效期起,有效期至",
            "Ball,0042,DE,CH；NO,2026年1月1日,2027年12月31日",
        ),
    ],
    ids=["en", "de", "zh"],
)
def test_a_table_is_known_by_its_headers_in_three_languages(rows):
    head, evidence, codes = read_one(csv_bytes(*rows))
    assert (head.format, head.kind, head.tier, codes) == ("ltsd", "ltsd-line", "conformant", [])
    (line,) = evidence.lines.to_pylist()
    assert (line["article"], line["preference_countries"]) == ("0042", ["CH", "NO"])
    assert (line["valid_from"], line["valid_until"]) == (date(2026, 1, 1), date(2027, 12, 31))


def test_a_workbook_is_read_like_any_table():
    rows = [
        ["Article", "Supplier", "Origin", "Valid from", "Valid until", "Issued on"],
        ["K-7", "Ball", "DE", date(2026, 1, 1), date(2027, 12, 31), date(2025, 12, 1)],
    ]
    head, evidence, _ = read_one(workbook(rows))
    assert (head.kind, evidence.column("issued_on")) == ("ltsd-line", [date(2025, 12, 1)])
