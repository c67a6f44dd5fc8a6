"""Schemas by syntax and profile."""

import pytest

from readiness.evidence.invoice.schema import schema_faults
from readiness.evidence.invoice.xml import InvoiceXml, parse
from tests.evidence.invoice.making import BASIC, cii, credit_note, ubl, zugferd_1


def faults(data, profile=""):
    xml = parse(data)
    assert isinstance(xml, InvoiceXml)
    return schema_faults(xml.root, profile)


@pytest.mark.parametrize(
    "data", [ubl(), credit_note(), cii(), zugferd_1()], ids=["ubl", "credit", "cii", "old"]
)
def test_a_sound_invoice_keeps_its_schema(data):
    assert faults(data) == []


def test_a_fault_has_its_line_and_a_reason_without_namespaces():
    (fault,) = faults(ubl().replace(b">19<", b">19 %<", 1))
    assert fault.row == 80
    assert "Percent" in fault.reason
    assert "urn:" not in fault.reason


def test_elements_beyond_en_16931_are_no_fault_in_plain_cii():
    more = cii().replace(
        b"<ram:ApplicableHeaderTradeDelivery>",
        b"<ram:ApplicableHeaderTradeDelivery><ram:RelatedSupplyChainConsignment><ram:SpecifiedLogisticsTransportMovement><ram:ModeCode>3</ram:ModeCode></ram:SpecifiedLogisticsTransportMovement></ram:RelatedSupplyChainConsignment>",
    )
    assert faults(more) == []


def test_a_profile_of_factur_x_has_its_own_smaller_schema():
    assert faults(cii(BASIC), "BASIC")
    assert faults(cii(BASIC)) == []


def test_without_a_schema_nothing_is_claimed():
    xml = parse(b"<other/>")
    assert isinstance(xml, InvoiceXml)
    assert schema_faults(xml.root, "") is None
