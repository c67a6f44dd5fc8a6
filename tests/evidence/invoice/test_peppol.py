"""Our part of the Peppol rules, each broken once."""

import pytest

from readiness.evidence.invoice.peppol import RULES, failed_peppol, gln_sound
from readiness.evidence.invoice.xml import InvoiceXml, parse
from tests.evidence.invoice.making import EN16931, PEPPOL, PROCESS, credit_note, ubl

SOUND = ubl(PEPPOL)
PROFILE_ID = f"<cbc:ProfileID>{PROCESS}</cbc:ProfileID>".encode()
BROKEN = {
    "PEPPOL-EN16931-R003": (b"<cbc:ID>4711</cbc:ID>", b""),
    "PEPPOL-EN16931-R004": (PEPPOL.encode(), EN16931.encode()),
    "PEPPOL-EN16931-R007": (PROCESS.encode(), b"urn:x"),
    "PEPPOL-EN16931-R008": (b"<cbc:Name>Spindle</cbc:Name>", b"<cbc:Name></cbc:Name>"),
    "PEPPOL-EN16931-R010": (b'<cbc:EndpointID schemeID="EM">eingang@kunde.example</cbc:EndpointID>', b""),
    "PEPPOL-EN16931-R020": (b'<cbc:EndpointID schemeID="0088">4000001000005</cbc:EndpointID>', b""),
    "PEPPOL-EN16931-R051": (b'"EUR">1000.00<', b'"USD">1000.00<'),
    "PEPPOL-EN16931-R120": (b">1000.00<", b">1001.00<"),
    "PEPPOL-EN16931-R121": (b'"H87">1<', b'"H87">-1<'),
    "PEPPOL-EN16931-R130": (b'"H87">1<', b'"C62">1<'),
    "PEPPOL-EN16931-CL008": (b'schemeID="EM"', b'schemeID="XX"'),
    "PEPPOL-COMMON-R040": (b"4000001000005", b"4000001000006"),
}


def failed(data):
    xml = parse(data)
    assert isinstance(xml, InvoiceXml)
    return failed_peppol(xml.top)


def test_a_sound_invoice_and_credit_note_break_none():
    assert failed(SOUND) == []
    assert failed(credit_note().replace(EN16931.encode(), PEPPOL.encode())) == []


def test_every_rule_is_broken_once_here():
    assert set(BROKEN) | {"PEPPOL-EN16931-R001"} == set(RULES)


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_rule_is_named(rule):
    broken = SOUND.replace(b"<cbc:BuyerReference>04011000-12345-34</cbc:BuyerReference>", b"").replace(
        *BROKEN[rule], 1
    )
    assert rule in failed(broken)
    assert len(failed(broken)) <= 2


def test_without_a_process_two_rules_are_broken():
    assert failed(SOUND.replace(PROFILE_ID, b"")) == ["PEPPOL-EN16931-R001", "PEPPOL-EN16931-R007"]


def test_charges_and_allowances_belong_to_the_line():
    allowance = (
        b"</cac:OrderLineReference><cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>"
        b'<cbc:Amount currencyID="EUR">10.00</cbc:Amount></cac:AllowanceCharge>'
    )
    changed = SOUND.replace(b"</cac:OrderLineReference>", allowance)
    assert failed(changed) == ["PEPPOL-EN16931-R120"]
    assert failed(changed.replace(b">2000.00<", b">1990.00<")) == []


@pytest.mark.parametrize(
    ("number", "sound"), [("4000001000005", True), ("4000001000006", False), ("40000010", False)]
)
def test_a_gln_has_thirteen_digits_and_the_right_last_one(number, sound):
    assert gln_sound(number) is sound
