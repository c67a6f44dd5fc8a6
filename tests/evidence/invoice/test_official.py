"""The official rules: run for real, and read neither too mildly nor too strictly."""

import pytest

from readiness.evidence.invoice.official import available, run
from readiness.evidence.invoice.xml import InvoiceXml, parse
from tests.evidence.invoice.making import EXTENDED, XRECHNUNG, cii, credit_note, ubl


def outcome(data, sheet, schema_holds=True):
    xml = parse(data)
    assert isinstance(xml, InvoiceXml)
    return run(xml.root, sheet, schema_holds)


def rules(seen):
    return {failed.rule for failed in seen.failed}


@pytest.mark.parametrize(
    ("data", "sheet"),
    [
        (ubl(), "ubl"),
        (credit_note(), "ubl"),
        (cii(), "cii"),
        (cii(XRECHNUNG), "cii"),
        (cii(EXTENDED), "cii-extended"),
    ],
    ids=["ubl", "credit note", "cii", "another profile", "extended"],
)
def test_a_sound_invoice_passes(data, sheet):
    assert available(sheet)
    seen = outcome(data, sheet)
    assert (seen.failed, seen.apart, seen.stopped) == ((), (), False)
    assert seen.release.startswith("EN 16931")


@pytest.mark.parametrize(
    ("data", "sheet", "row"),
    [
        (ubl().replace(b"2499.00</cbc:TaxInc", b"2500.00</cbc:TaxInc"), "ubl", 87),
        (cii().replace(b"2499.00</ram:Grand", b"2500.00</ram:Grand"), "cii", 155),
        (cii(EXTENDED).replace(b"2499.00</ram:Grand", b"2500.00</ram:Grand"), "cii-extended", None),
    ],
    ids=["ubl", "cii", "extended"],
)
def test_a_broken_total_fails_in_every_syntax_at_its_line(data, sheet, row):
    seen = outcome(data, sheet)
    assert any(
        rule.startswith(("BR-CO-15", "BR-CO-16", "BR-FXEXT-CO-15", "BR-FXEXT-CO-16")) for rule in rules(seen)
    )
    assert row is None or row in [failed.row for failed in seen.failed]
    assert all(failed.says and not failed.says.startswith("[") for failed in seen.failed)


def test_warnings_are_no_failures():
    """The country of an order is no part of EN 16931: the rules only warn."""
    warned = ubl().replace(
        b"<cbc:ID>4711</cbc:ID>", b"<cbc:ID>4711</cbc:ID><cbc:SalesOrderID>9</cbc:SalesOrderID>"
    )
    beyond = warned.replace(
        b"<cbc:Name>Spindle</cbc:Name>", b"<cbc:PackQuantity>1</cbc:PackQuantity><cbc:Name>Spindle</cbc:Name>"
    )
    assert outcome(beyond, "ubl").failed == ()


def test_rules_of_the_factur_x_profile_are_reported_apart():
    seen = outcome(cii().replace(b"<ram:CountryID>DE", b"<ram:CountryID>XX"), "cii")
    assert seen.failed == ()
    assert seen.apart
    assert all(failed.rule.startswith("FX-SCH-") for failed in seen.apart)


def test_a_value_of_no_type_stops_the_rules_and_is_no_pass():
    broken = cii().replace(b"2499.00</ram:Grand", b"much</ram:Grand")
    assert outcome(broken, "cii", schema_holds=False).stopped


def test_a_stop_on_a_sound_document_would_be_ours_and_is_raised():
    broken = cii().replace(b"2499.00</ram:Grand", b"much</ram:Grand")
    with pytest.raises(Exception, match="much"):
        outcome(broken, "cii", schema_holds=True)
