"""Ariba CIF catalogues."""

import pytest

from readiness.evidence.readers.cif import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import csv_bytes, read_one

HEAD = (
    "CIF_I_V3.0",
    "LOADMODE: F",
    "CODEFORMAT: UNSPSC_V13.5",
    "CURRENCY: EUR",
    "ITEMCOUNT: 2",
    "TIMESTAMP: 2026-07-01 10:00:00",
    "FIELDNAMES: Supplier ID, Supplier Part ID, Manufacturer Part ID, Item Description, SPSC Code, Unit Price, "
    "Unit of Measure, Lead Time, Manufacturer Name, Short Name, Language",
    "DATA",
)
ITEMS = (
    '942888711,0034,M-1,"Seal, radial",31181500,12.50,EA,3,ACME,Seal,en',
    "942888711,0035,M-2,Bearing,31171500,99.00,EA,10,ACME,Bearing,en",
)


def data(*, head=HEAD, items=ITEMS, end=("ENDOFDATA",)):
    return csv_bytes(*head, *items, *end)


def codes(reading):
    return [t.code for t in reading.problems]


def test_a_sound_file_conforms_and_keeps_leading_zeros():
    reading = read(data(), Hint())
    assert (reading.format, reading.format_version, reading.tier, reading.records) == (
        "cif",
        "3.0",
        "conformant",
        2,
    )
    line = reading.lines.to_pylist()[0]
    assert (line["supplier_pid"], line["price"], line["currency"], line["delivery_time"]) == (
        "0034",
        12.5,
        "EUR",
        3.0,
    )
    assert (line["class_system"], line["description_long"], line["languages"]) == (
        "UNSPSC 13.5",
        "Seal, radial",
        ["en"],
    )
    assert (line["row"], str(reading.taken_on)) == (9, "2026-07-01")


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        ({"end": ()}, "end_missing"),
        ({"items": ITEMS[:1]}, "count_differs"),
        ({"head": [h for h in HEAD if "LOADMODE" not in h]}, "rule_broken"),
        ({"head": [h for h in HEAD if "CURRENCY" not in h]}, "rule_broken"),
        ({"items": (ITEMS[0], ITEMS[1].replace("99.00", "ninety"))}, "number_unreadable"),
        ({"items": (ITEMS[0], ITEMS[1].replace(",EA,", ",,"))}, "required_empty"),
    ],
)
def test_a_broken_rule_is_named(broken, code):
    reading = read(data(**broken), Hint())
    assert reading.tier == "parsable"
    assert code in codes(reading)


def test_without_field_names_the_usual_order_holds():
    head = [h for h in HEAD if "FIELDNAMES" not in h]
    line = read(data(head=head), Hint()).lines.to_pylist()[0]
    assert (line["supplier_pid"], line["manufacturer"], line["description_short"]) == (
        "0034",
        "ACME",
        "Seal, radial",
    )


def test_field_names_may_stand_alone_and_headers_may_be_cells():
    head = [h.replace(": ", ":,").replace("FIELDNAMES:,", "") for h in HEAD]
    assert read(data(head=head), Hint()).records == 2


def test_tabs_may_part_the_fields():
    head = [h.replace(", ", "\t") for h in HEAD]
    items = [i.replace('"Seal, radial"', "Seal").replace(",", "\t") for i in ITEMS]
    assert read(data(head=head, items=items), Hint()).lines.column("supplier_pid").to_pylist() == [
        "0034",
        "0035",
    ]


def test_a_file_that_ends_before_its_data_holds_nothing():
    reading = read(data(head=HEAD[:3], items=(), end=()), Hint())
    assert (reading.records, reading.tier) == (0, "parsable")


def test_only_the_mark_is_recognised():
    assert recognises(data())
    assert not recognises(b"Artikel;Preis\n1;2\n")


def test_the_real_child_reads_it():
    head, evidence, problems = read_one(data())
    assert (head.format, evidence.count(), problems) == ("cif", 2, [])
