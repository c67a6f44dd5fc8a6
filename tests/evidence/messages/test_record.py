"""Lines of messages under way."""

from datetime import UTC, date, datetime

import pytest

from readiness.evidence.messages.record import Gathered, Record, sscc_in
from readiness.evidence.shapes_trade import INVOICE, PURCHASE_ORDER


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("quantity", "1234.500", 1234.5),
        ("order", " 0042 ", "0042"),
        ("requested", "2026-07-01Z", date(2026, 7, 1)),
        ("requested", "2026-07-01T23:00:00+02:00", date(2026, 7, 1)),
        ("ordered_at", "2026-07-01T01:00:00+02:00", datetime(2026, 6, 30, 23, tzinfo=UTC)),
        ("ordered_at", "2026-07-01", datetime(2026, 7, 1, tzinfo=UTC)),
        ("currency", "eur", "EUR"),
    ],
)
def test_a_text_becomes_the_value_of_its_field(name, text, value):
    record = Record(PURCHASE_ORDER)
    record.put(name, text, 3)
    assert (record.get(name), record.troubles) == (value, [])


def test_a_value_that_cannot_be_read_stays_unknown_and_is_named():
    record = Record(PURCHASE_ORDER)
    record.put("quantity", "some", 7)
    record.put("price", "  ", 7)
    record.put("price", None, 7)
    assert record.values == {}
    assert [(t.code, t.row, t.field) for t in record.troubles] == [("number_unreadable", 7, "quantity")]


def test_a_line_starts_with_what_its_document_says_where_the_shapes_agree():
    assert Record(INVOICE, {"order": "1", "ordered_at": 2}).values == {"order": "1"}


def test_a_house_number_of_a_package_is_no_worldwide_one():
    assert sscc_in("(00) 340123450000000000") == "340123450000000000"
    assert sscc_in("12345", "SSCC") == "12345"
    assert [sscc_in(t) for t in ("12345", "pallet 1", "", None)] == [None] * 4


def test_a_credit_note_is_the_other_way_round():
    record = Record(INVOICE, {"quantity": 2.0, "line_amount": -5.0, "price": 3.0})
    record.credit()
    assert record.values == {"quantity": -2.0, "line_amount": 5.0, "price": 3.0}
    record.credit(absolute=True)
    assert record.values == {"quantity": -2.0, "line_amount": -5.0, "price": 3.0}


def test_the_reading_conforms_where_nothing_is_missing():
    gathered = Gathered()
    line = Record(PURCHASE_ORDER, {"order": "1", "quantity": 1.0})
    gathered.want(line, 3, order="ID", quantity="Quantity")
    gathered.add(line, 3)
    gathered.add(Record(INVOICE, {"invoice": "9"}), 4)
    reading = gathered.reading("cxml", "x")
    assert (reading.tier, reading.kind, reading.records, list(reading.more)) == (
        "conformant",
        "purchase-order",
        2,
        ["invoice"],
    )
    gathered.want(line, 3, article="SupplierPartID")
    problems = gathered.reading("cxml", "x").problems
    assert [(p.code, p.row, p.params) for p in problems] == [
        ("message_incomplete", 3, {"element": "SupplierPartID"})
    ]


def test_more_troubles_than_a_person_reads_are_counted():
    gathered = Gathered()
    for row in range(1_200):
        gathered.missing("ID", row)
    problems = gathered.reading("cxml", None).problems
    assert (len(problems), problems[-1].code, problems[-1].params) == (1_001, "more_problems", {"more": 200})
