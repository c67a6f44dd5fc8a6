"""UBL orders, responses and despatch advices as lines."""

from datetime import UTC, date, datetime

from readiness.evidence.messages import ubl as messages
from readiness.evidence.messages.record import Gathered
from readiness.evidence.messages.xml_tree import tree_of
from tests.evidence.trade_messages import UBL_CHANGE, UBL_DESPATCH, UBL_ORDER, UBL_RESPONSE, ubl


def lines(gather, data):
    gathered = Gathered()
    gather(tree_of(data), gathered)
    reading = gathered.reading("ubl-order", None)
    return reading.lines.to_pylist(), [(p.code, p.params["element"]) for p in reading.problems]


def test_an_order_line_says_what_is_ordered_and_what_holds_for_all():
    (first, second), problems = lines(messages.orders, UBL_ORDER)
    assert problems == []
    assert (first["row"], first["order"], first["line"], first["quantity"], first["unit"]) == (
        5,
        "4500",
        "1",
        2,
        "C62",
    )
    assert (first["article"], first["buyer_article"], first["description"]) == ("A1", "B1", "Spindle")
    assert (first["price"], first["price_quantity"], first["currency"]) == (100.5, 1, "EUR")
    assert first["ordered_at"] == datetime(2026, 6, 1, 8, tzinfo=UTC)
    assert (first["requested"], first["buyer"], first["quotation"]) == (date(2026, 7, 1), "Buyer AG", "Q-7")
    assert (first["incoterm"], first["incoterm_place"]) == ("DAP", "Aalen")
    assert (second["line"], second["price"], second["requested"]) == ("2", None, None)


def test_a_response_answers_line_by_line():
    (first, second), problems = lines(messages.responses, UBL_RESPONSE)
    assert problems == []
    assert (first["order"], first["order_line"], first["answer"]) == ("4500", "1", "accepted")
    assert first["confirmed"] == date(2026, 7, 3)
    assert (second["order_line"], second["answer"], second["confirmed"]) == ("2", "rejected", None)


def test_a_response_without_lines_is_one_line_with_the_answer_to_the_order():
    data = ubl(
        "OrderResponse",
        "<cbc:ID>R</cbc:ID><cbc:IssueDate>2026-06-02</cbc:IssueDate><cbc:OrderResponseCode>AP</cbc:OrderResponseCode>"
        "<cac:OrderReference><cbc:ID>9</cbc:ID></cac:OrderReference>",
    )
    (only,), problems = lines(messages.responses, data)
    assert (only["order"], only["answer"], only["line"], problems) == ("9", "accepted", None, [])


def test_an_advice_names_order_line_package_and_arrival():
    (only,), problems = lines(messages.despatches, UBL_DESPATCH)
    assert problems == []
    assert (only["despatch"], only["order"], only["order_line"], only["quantity"]) == ("D1", "4500", "1", 2)
    assert (only["sscc"], only["delivered_on"]) == ("340123450000000000", date(2026, 7, 3))


def test_an_order_without_number_and_lines_is_named():
    found, problems = lines(messages.orders, ubl("Order", "<cbc:IssueDate>2026-06-02</cbc:IssueDate>"))
    assert (len(found), found[0]["order"]) == (1, None)
    assert [element for _, element in problems] == ["cbc:ID", "cac:OrderLine"]


def test_the_time_of_issue_joins_its_date():
    root = tree_of(UBL_ORDER)
    assert messages.issued(root) == "2026-06-01T10:00:00+02:00"


def test_a_change_carries_its_own_day_and_what_happens_to_each_line():
    (first, second), problems = lines(messages.changes, UBL_CHANGE)
    assert problems == []
    assert (first["ordered_at"], first["line"], first["quantity"]) == (
        datetime(2026, 6, 5, tzinfo=UTC),
        "1",
        3,
    )
    assert (first["line_change"], second["line_change"], second["quantity"]) == ("changed", "deleted", None)


def test_a_change_of_the_whole_order_is_one_line_and_one_without_its_order_is_incomplete():
    head = "<cbc:ID>C1</cbc:ID><cbc:IssueDate>2026-06-05</cbc:IssueDate>"
    whole, problems = lines(messages.changes, ubl("OrderChange", head))
    assert [(line["order"], line["line"], line["line_change"]) for line in whole] == [(None, None, "changed")]
    assert problems == [("message_incomplete", "cac:OrderReference")]
