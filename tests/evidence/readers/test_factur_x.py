"""PDFs with an invoice inside."""

import pytest

from readiness.evidence.readers.factur_x import NAMES, read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.invoice import making
from tests.evidence.invoice.making import cii, hybrid, ubl, zugferd_1


@pytest.mark.parametrize("name", [*NAMES, "ZUGFeRD-invoice.xml", "rechnung 4711.xml"])
def test_the_invoice_is_found_whatever_it_is_called(name):
    data = hybrid(cii(), name)
    assert recognises(data)
    reading = read(data, Hint())
    assert (reading.format, reading.format_version, reading.tier) == ("factur-x", "EN 16931", "conformant")
    assert {line["sheet"] for line in reading.lines.to_pylist()} == {name}


def test_other_attachments_beside_it_do_not_matter():
    data = hybrid(cii(), **{"a.xml": b"<a/>", "drawing.step": b"ISO-10303"})
    assert read(data, Hint()).tier == "conformant"


@pytest.mark.parametrize(
    ("xml", "format", "version"),
    [
        (zugferd_1(), "zugferd-1", "ZUGFeRD 1.0 comfort"),
        (cii(making.MINIMUM), "factur-x", "MINIMUM"),
        (cii(making.XRECHNUNG), "factur-x", "XRechnung 3.0"),
        (ubl(), "factur-x", "EN 16931"),
    ],
)
def test_format_and_profile_are_those_of_the_xml(xml, format, version):
    reading = read(hybrid(xml), Hint())
    assert (reading.format, reading.format_version) == (format, version)


@pytest.mark.parametrize(
    ("content", "code"), [(cii()[:500], "xml_broken"), (b"<a/>", "xml_not_read"), (b"", "xml_broken")]
)
def test_a_broken_invoice_inside_is_no_invoice(content, code):
    reading = read(hybrid(content), Hint())
    assert (reading.format, reading.tier, reading.records) == ("factur-x", "unreadable", 0)
    assert [p.code for p in reading.problems] == [code]
    assert reading.problems[0].sheet == "factur-x.xml"


@pytest.mark.parametrize("data", [hybrid(b"<a/>", "notes.xml"), b"%PDF-1.7\nbroken", cii(), b""])
def test_a_pdf_without_an_invoice_is_left_to_others(data):
    assert not recognises(data)
