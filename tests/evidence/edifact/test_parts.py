"""What all message types share."""

from readiness.evidence.edifact import parts
from readiness.evidence.edifact.segments import segments
from readiness.evidence.messages.record import Record
from readiness.evidence.shapes_trade import PURCHASE_ORDER


def of(text):
    return list(segments(text))


def test_a_message_falls_into_head_items_and_sums():
    cut = parts.cut(of("BGM+1'LIN+1'QTY+21:1'LIN+2'UNS+S'MOA+79:1'"))
    assert ([s.tag for s in cut.head], [len(i) for i in cut.items], [s.tag for s in cut.sums]) == (
        ["BGM"],
        [2, 1],
        ["UNS", "MOA"],
    )


def test_the_order_of_qualifiers_decides():
    found = of("QTY+21:5'QTY+12:4'")
    quantity = parts.find(found, "QTY", "12", "21")
    assert quantity is not None
    assert quantity.get(0, 1) == "4"
    assert parts.find(found, "QTY", "99") is None


def test_article_numbers_come_from_lin_and_pia():
    record = Record(PURCHASE_ORDER)
    parts.put_article(
        record, of("LIN+3++4006381333931:EN'PIA+1+X:XX+B1:BP'PIA+5+A1:SA+A2:SA'IMD+F++:::Large:spindle'")
    )
    assert record.values == {
        "line": "3",
        "gtin": "4006381333931",
        "buyer_article": "B1",
        "article": "A1",
        "description": "Large spindle",
    }


def test_a_price_has_its_basis_and_may_have_a_comma():
    record = Record(PURCHASE_ORDER)
    parts.put_price(record, of("LIN+1'PRI+AAB:9'PRI+AAA:1050,25::NTP:100:C62'"))
    assert record.values == {"price": 1050.25, "price_quantity": 100}


def test_a_party_has_the_segments_up_to_the_next_one():
    found = of("NAD+BY+1::9++Buyer:AG'RFF+VA:DE1'NAD+SU+2::9'RFF+VA:DE2'")
    behind, nad = parts.party(found, "SU")
    assert [s.get(0, 1) for s in behind] == ["DE2"]
    assert parts.party_name(nad) == "2"
    assert parts.party_name(parts.party(found, "BY")[1]) == "Buyer AG"
    assert parts.party(found, "XX") == ([], None)
    assert parts.party_name(None) is None


def test_what_is_absent_changes_nothing():
    record = Record(PURCHASE_ORDER)
    parts.put(record, "order", None, 0)
    parts.put_number(record, "price", None, 0)
    parts.put_quantity(record, [], "21")
    parts.put_date(record, "requested", [], "2")
    parts.put_currency(record, [])
    assert record.values == {}
