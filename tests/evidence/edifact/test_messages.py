"""Messages of EDIFACT as lines."""

from datetime import UTC, date, datetime

import pytest

from readiness.evidence.edifact.envelope import interchanges
from readiness.evidence.edifact.messages import GATHER
from readiness.evidence.edifact.segments import segments
from readiness.evidence.messages.record import Gathered
from tests.evidence.edi_messages import SEGMENTS, edifact, message


def lines(type, *changes):
    text = edifact(message(type)).decode("latin-1")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (one,) = interchanges(segments(text))
    gathered = Gathered()
    GATHER[type](one.messages[0], gathered)
    reading = gathered.reading("edifact", None)
    return reading.lines.to_pylist() if reading.lines else [], [p.params["element"] for p in reading.problems]


def test_orders_say_order_buyer_items_and_terms():
    (first, second), problems = lines("ORDERS")
    assert problems == []
    assert (first["order"], first["quotation"], first["buyer"], first["currency"]) == (
        "4500",
        "Q-7",
        "Buyer AG",
        "EUR",
    )
    assert first["ordered_at"] == datetime(2026, 6, 1, 10, tzinfo=UTC)
    assert (first["line"], first["article"], first["buyer_article"], first["gtin"]) == (
        "1",
        "A1",
        "B1",
        "4006381333931",
    )
    assert (first["quantity"], first["unit"], first["price"], first["price_quantity"]) == (
        2,
        "PCE",
        10050,
        100,
    )
    assert (first["requested"], second["requested"]) == (date(2026, 7, 1), None)
    assert (first["incoterm"], first["incoterm_place"]) == ("DAP", "Aalen")


def test_order_responses_answer_line_by_line():
    (first, second), problems = lines("ORDRSP")
    assert problems == []
    assert (first["response"], first["order"], first["order_line"], first["answer"]) == (
        "R1",
        "4500",
        "1",
        "accepted",
    )
    assert (first["confirmed"], first["price"]) == (date(2026, 7, 3), 100.5)
    assert (second["order_line"], second["answer"]) == ("2", "rejected")


def test_a_backordered_line_has_no_confirmed_quantity():
    (first, _), _ = lines("ORDRSP", ("QTY+12:2:PCE", "QTY+21:2:PCE"))
    assert first["quantity"] == 2
    (first, _), _ = lines("ORDRSP", ("QTY+12:2:PCE'", "QTY+21:2:PCE'QTY+83:2:PCE'"))
    assert first["quantity"] is None


def test_a_response_to_the_whole_order_is_one_line():
    body = ["BGM+231+R1+29", "DTM+137:20260602:102", "RFF+ON:4500"]
    (one,) = interchanges(segments(edifact(message("ORDRSP", body)).decode()))
    gathered = Gathered()
    GATHER["ORDRSP"](one.messages[0], gathered)
    (only,) = gathered.reading("edifact", None).lines.to_pylist()
    assert (only["order"], only["answer"], only["line"]) == ("4500", "accepted", None)


def test_despatch_advices_give_each_item_the_package_before_it():
    (first, second), problems = lines("DESADV")
    assert problems == []
    assert (first["despatch"], first["order"], first["order_line"]) == ("D1", "4500", "1")
    assert (first["sscc"], second["sscc"]) == ("340123450000000000", None)
    assert (second["order"], second["order_line"], second["delivered_on"]) == ("4500", "2", date(2026, 7, 3))


def test_price_lists_are_catalogue_lines():
    (only,), problems = lines("PRICAT")
    assert problems == []
    assert (only["supplier_pid"], only["price"], only["currency"], only["order_unit"]) == (
        "A1",
        100.5,
        "EUR",
        "PCE",
    )
    assert (only["country_of_origin"], only["customs_tariff"], only["price_from"]) == (
        "DE",
        "84661020",
        date(2026, 7, 1),
    )


def test_inventory_reports_are_stock_lines():
    (only,), problems = lines("INVRPT")
    assert problems == []
    assert (only["article"], only["quantity"], only["unit"], only["site"]) == ("A1", 7, "PCE", "Aalen")
    assert (only["updated_at"], only["updated_zoned"]) == (datetime(2026, 7, 14, 6, tzinfo=UTC), False)


@pytest.mark.parametrize("type", sorted(SEGMENTS))
def test_a_message_without_lines_is_named(type):
    body = [s for s in SEGMENTS[type] if s[:3] in ("BGM", "DTM")]
    (one,) = interchanges(segments(edifact(message(type, body)).decode()))
    gathered = Gathered()
    GATHER[type](one.messages[0], gathered)
    assert {p.params["element"] for p in gathered.troubles} & {"LIN", "RFF+ON"}


def test_what_an_item_lacks_is_named_at_its_line():
    assert lines("ORDERS", ("QTY+21:10:PCE'\n", ""))[1] == ["QTY+21"]
