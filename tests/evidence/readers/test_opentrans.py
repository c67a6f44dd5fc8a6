"""The reader of openTRANS documents."""

from readiness.evidence.readers.opentrans import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import read_one
from tests.evidence.trade_messages import OPENTRANS_10, OPENTRANS_INVOICE, OPENTRANS_ORDER, opentrans


def test_the_version_and_the_document_are_told():
    for data, version, kind in (
        (OPENTRANS_ORDER, "ORDER 2.1", "purchase-order"),
        (OPENTRANS_INVOICE, "INVOICE 2.1", "invoice"),
        (OPENTRANS_10, "ORDER 1.0", "purchase-order"),
    ):
        assert recognises(data)
        head, _, problems = read_one(data)
        assert (head.format, head.format_version, head.kind, head.tier) == (
            "opentrans",
            version,
            kind,
            "conformant",
        )
        assert problems == []


def test_other_documents_are_recognised_and_not_used():
    reading = read(opentrans("RFQ", ""), Hint())
    assert (reading.format, reading.kind, [p.code for p in reading.problems]) == (
        "opentrans",
        None,
        ["message_not_used"],
    )


def test_roots_of_others_are_not_taken():
    assert not recognises(b"<ORDER xmlns='urn:other'/>")
    assert not recognises(b"<BMECAT/>")
    assert not recognises(b"ORDER")


def test_a_broken_document_is_refused():
    reading = read(OPENTRANS_ORDER[:-9], Hint())
    assert (reading.tier, reading.problems[0].code) == ("unreadable", "xml_broken")
