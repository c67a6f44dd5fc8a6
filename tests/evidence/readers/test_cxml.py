"""The reader of cXML documents."""

import pytest

from readiness.evidence.readers.cxml import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence import trade_messages as messages
from tests.evidence.making import read_one, sample


@pytest.mark.parametrize(
    ("data", "version", "kind"),
    [
        (messages.CXML_ORDER, "OrderRequest", "purchase-order"),
        (messages.CXML_CONFIRMATION, "ConfirmationRequest", "order-response"),
        (messages.CXML_SHIP, "ShipNoticeRequest", "despatch-advice"),
        (messages.CXML_INVOICE, "InvoiceDetailRequest", "invoice"),
        (messages.CXML_BASKET, "PunchOutOrderMessage", "basket"),
        (messages.CXML_STOCK, "ProductActivityMessage", "stock"),
    ],
)
def test_the_kind_of_request_decides(data, version, kind):
    assert recognises(data)
    head, evidence, problems = read_one(data)
    assert (head.format, head.format_version, head.kind, head.tier) == ("cxml", version, kind, "conformant")
    assert evidence.count() == head.records
    assert problems == []


def test_a_setup_request_has_no_lines_but_its_needs():
    sound = "<PunchOutSetupRequest><BuyerCookie>1</BuyerCookie><BrowserFormPost/></PunchOutSetupRequest>"
    reading = read(messages.cxml(sound), Hint())
    assert (reading.tier, reading.kind, reading.records) == ("conformant", None, 1)
    bare = read(messages.cxml("<PunchOutSetupRequest/>"), Hint())
    assert [p.params["element"] for p in bare.problems] == ["BuyerCookie", "BrowserFormPost"]


def test_other_requests_are_recognised_and_not_used():
    reading = read(messages.cxml("<StatusUpdateRequest/>"), Hint())
    assert (reading.format_version, [p.code for p in reading.problems]) == (
        "StatusUpdateRequest",
        ["message_not_used"],
    )


def test_an_envelope_without_content_is_no_evidence():
    for content in (b"<cXML/>", b'<cXML><Response><Status code="200"/></Response></cXML>'):
        reading = read(content, Hint())
        assert (reading.records, reading.tier, [p.code for p in reading.problems]) == (
            0,
            "parsable",
            ["message_incomplete"],
        )


def test_a_message_without_sender_is_incomplete():
    data = messages.CXML_ORDER.replace(b"<Header><From/></Header>", b"")
    assert [p.params["element"] for p in read(data, Hint()).problems] == ["Header"]


def test_the_document_type_is_never_opened():
    data = messages.CXML_ORDER.replace(b'cXML.dtd">', b'cXML.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
    assert [p.code for p in read(data, Hint()).problems] == ["xml_dtd"]
    assert not recognises(b"<cXml/>")


def test_a_real_basket_with_a_wrong_class():
    reading = read(sample("cxml/PunchoutOrderMessageAdvancedPricing.xml"), Hint())
    assert reading.lines is not None
    (only,) = reading.lines.to_pylist()
    assert (only["price"], only["price_quantity"], only["basket_faults"]) == (104.99, 4, ["Classification"])
