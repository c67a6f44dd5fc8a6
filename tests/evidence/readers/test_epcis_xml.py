"""Trace events as XML files."""

import pytest

from readiness.evidence.readers.epcis_xml import recognises
from tests.evidence.epcis.events import XML_ADDED, XML_MADE, xml_document
from tests.evidence.making import read_one


def test_each_event_is_one_line_at_its_source_line():
    head, evidence, codes = read_one(xml_document(XML_ADDED, "\n", XML_MADE))
    assert (head.format, head.format_version, head.tier, head.records) == ("epcis", "1.2", "conformant", 2)
    assert codes == []
    assert [p.row for p in evidence.places()] == [2, 17]
    assert evidence.column("event_outputs")[1] == ["urn:epc:id:sgtin:4012345.000001.9"]
    assert head.taken_on.isoformat() == "2026-07-02"


@pytest.mark.parametrize(
    "data",
    [
        xml_document(XML_ADDED, version="2.0", space="urn:epcglobal:epcis:xsd:2"),
        xml_document(XML_ADDED, root="EPCISQueryDocument", space="urn:epcglobal:epcis-query:xsd:1"),
    ],
    ids=["2.0", "a query"],
)
def test_the_later_version_and_answers_to_queries_are_read_too(data):
    head, _, _ = read_one(data)
    assert (head.format, head.tier, head.records) == ("epcis", "conformant", 1)


def test_an_invalid_event_leaves_the_file_parsable_and_names_line_and_field():
    data = xml_document(XML_ADDED.replace("<action>ADD</action>", ""))
    head, evidence, codes = read_one(data)
    assert (head.tier, head.records, codes) == ("parsable", 1, ["trace_event_value"])
    assert (head.problems[0].where.row, head.problems[0].where.field) == (2, "action")
    assert evidence.column("event_faults") == [["action"]]


def test_a_document_that_hides_its_version_is_not_conformant():
    assert read_one(xml_document(XML_ADDED, version="new"))[2] == ["trace_event_value"]


def test_no_event_is_no_evidence():
    head, _, codes = read_one(xml_document())
    assert (head.records, codes) == (0, ["trace_events_missing"])


def test_only_the_namespaces_of_the_standard_count():
    assert recognises(xml_document())
    assert not recognises(b"<EPCISDocument xmlns='urn:other'/>")
    assert not recognises(b"EPCISDocument")


def test_a_broken_file_keeps_its_format():
    head, _, codes = read_one(xml_document(XML_ADDED)[:-30])
    assert (head.format, head.tier, codes) == ("epcis", "unreadable", ["xml_broken"])
