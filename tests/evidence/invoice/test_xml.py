"""The XML of an invoice is opened without ever expanding or fetching anything."""

import pytest

from readiness.evidence.invoice.xml import InvoiceXml, parse
from readiness.evidence.reading import Trouble
from tests.evidence.invoice.making import ubl


def test_elements_keep_names_texts_attributes_and_lines():
    xml = parse(b'<a xmlns="urn:x" k="1">t<!-- no -->\n<b>u</b></a>')
    assert isinstance(xml, InvoiceXml)
    assert (xml.top.name, xml.top.namespace, xml.top.attributes, xml.size) == ("a", "urn:x", {"k": "1"}, 2)
    assert (xml.top.children[0].name, xml.top.children[0].text, xml.top.children[0].line) == ("b", "u", 2)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a/>', "xml_dtd"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "xml_dtd"),
        (b"<a>&x;</a>", "xml_broken"),
        (b"<a><b></a>", "xml_broken"),
        (b"<a>" * 150 + b"</a>" * 150, "xml_too_deep"),
        (ubl()[:900], "xml_broken"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', "encoding_unknown"),
    ],
)
def test_what_is_refused_has_its_reason(data, code):
    trouble = parse(data)
    assert isinstance(trouble, Trouble)
    assert trouble.code == code


def test_a_paper_attached_inside_may_be_long():
    assert isinstance(parse(b"<a>" + b"QUJD" * 600_000 + b"</a>"), InvoiceXml)
    assert isinstance(parse(b"<a>" + b"QUJD" * 3_000_000 + b"</a>"), Trouble)


def test_wide_characters_are_read():
    xml = parse('<?xml version="1.0" encoding="utf-16"?><a>ä</a>'.encode("utf-16"))
    assert isinstance(xml, InvoiceXml)
    assert xml.top.text == "ä"
