"""ZUGFeRD 1.0 under today's names."""

from readiness.evidence.invoice.cii import read_cii
from readiness.evidence.invoice.xml import InvoiceXml, parse
from readiness.evidence.invoice.zugferd_1 import renewed
from tests.evidence.invoice.making import zugferd_1
from tests.evidence.invoice.test_ubl import values


def test_the_old_names_are_read_as_the_new_ones():
    xml = parse(zugferd_1())
    assert isinstance(xml, InvoiceXml)
    document = read_cii(renewed(xml.top))
    wanted = {
        "invoice": "R-1",
        "seller": "Spindel GmbH",
        "order": "4711",
        "gross_total": 119.0,
        "line": "1",
        "article": "0042",
        "quantity": 1.0,
        "line_amount": 100.0,
    }
    assert values(document.items[0][0], wanted) == wanted


def test_the_tree_itself_stays_as_it_was():
    xml = parse(zugferd_1())
    assert isinstance(xml, InvoiceXml)
    renewed(xml.top)
    assert xml.top.first("HeaderExchangedDocument") is not None
