"""One invoice becomes a reading, by every way it can come."""

import subprocess
import sys
from pathlib import Path

import pytest

import readiness
from readiness.evidence.invoice.reading import MOST_ELEMENTS, read_invoice, syntax_of
from readiness.evidence.invoice.xml import InvoiceXml, parse
from readiness.evidence.messages.xml_tree import root_element
from tests.evidence.invoice import making
from tests.evidence.invoice.making import cii, credit_note, ubl, zugferd_1


def reading(data, sheet=None):
    xml = parse(data)
    assert isinstance(xml, InvoiceXml)
    return read_invoice(xml, sheet)


def codes(seen):
    return [p.code for p in seen.problems]


def first(seen):
    return seen.lines.to_pylist()[0]


@pytest.mark.parametrize(
    ("data", "format"),
    [(ubl(), "ubl-invoice"), (credit_note(), "ubl-creditnote"), (cii(), "cii"), (zugferd_1(), "zugferd-1")],
)
def test_the_syntax_is_told_by_root_and_namespace(data, format):
    assert syntax_of(root_element(data)) == format
    assert reading(data).format == format


@pytest.mark.parametrize("data", [b"<Invoice/>", b"<Invoice xmlns='urn:x'/>", b"<a/>", b"no xml"])
def test_other_documents_have_none(data):
    assert syntax_of(root_element(data)) is None


@pytest.mark.parametrize(
    ("data", "version"),
    [
        (ubl(), "EN 16931"),
        (ubl(making.XRECHNUNG, making.SKONTO), "XRechnung 3.0"),
        (ubl(making.PEPPOL), "Peppol BIS Billing 3.0"),
        (cii(making.XRECHNUNG, making.SKONTO), "XRechnung 3.0"),
        (cii(making.BASIC), "BASIC"),
        (cii(making.EXTENDED), "EXTENDED"),
    ],
)
def test_a_sound_invoice_conforms_and_is_silent(data, version):
    seen = reading(data)
    assert (seen.format_version, seen.tier, seen.records, seen.problems) == (version, "conformant", 1, ())
    assert (str(seen.taken_on), seen.lines.num_rows) == ("2026-07-01", 2)
    assert (first(seen)["rules_partial"], first(seen)["rules_failed"], first(seen)["schema_faults"]) == (
        False,
        [],
        0,
    )


def test_national_rules_are_run_where_profile_or_buyer_asks():
    assert first(reading(ubl()))["national_rules_failed"] is None
    assert first(reading(ubl(making.XRECHNUNG)))["national_rules_failed"] == []
    authority = ubl().replace(b'schemeID="EM">eingang@kunde.example', b'schemeID="0204">04011000-12345-34')
    assert first(reading(authority))["national_rules_failed"] == []
    wrong = reading(cii(making.XRECHNUNG, "#SKONTO#TAGE=14#PROZENT=2,00#\n"))
    assert (first(wrong)["national_rules_failed"], first(wrong)["rules_failed"]) == (["BR-DE-18"], [])
    assert (wrong.tier, codes(wrong), first(wrong)["cash_discount"]) == (
        "parsable",
        ["invoice_national_rule"],
        None,
    )


def test_peppol_rules_are_run_where_the_profile_asks():
    broken = reading(ubl(making.PEPPOL).replace(making.PROCESS.encode(), b"urn:x"))
    assert first(broken)["network_rules_failed"] == ["PEPPOL-EN16931-R007"]
    assert (broken.tier, codes(broken)) == ("parsable", ["invoice_network_rule"])
    assert first(reading(ubl()))["network_rules_failed"] is None


def test_a_discount_in_the_format_is_data():
    assert first(reading(ubl(terms=making.SKONTO)))["cash_discount"] == "14:2.00"
    assert first(reading(ubl()))["cash_discount"] is None


@pytest.mark.parametrize(
    ("data", "code", "tier"),
    [
        (cii(making.MINIMUM), "invoice_profile_short", "conformant"),
        (zugferd_1(), "invoice_profile_old", "conformant"),
        (ubl("urn:x"), "invoice_profile_unknown", "conformant"),
        (ubl(""), "invoice_profile_missing", "parsable"),
        (ubl().replace(b">19<", b">x<"), "invoice_rules_stopped", "parsable"),
        (cii().replace(b"<ram:CountryID>DE", b"<ram:CountryID>XX"), "invoice_profile_rule", "conformant"),
        (f'<Invoice xmlns="{making.OASIS}:Invoice-2"/>'.encode(), "invoice_empty", "parsable"),
    ],
)
def test_what_a_person_should_know_is_said(data, code, tier):
    seen = reading(data)
    assert code in codes(seen)
    assert seen.tier == tier


def test_an_empty_frame_is_no_evidence():
    assert reading(f'<Invoice xmlns="{making.OASIS}:Invoice-2"/>'.encode()).records == 0


def test_rules_of_the_profile_bind_the_pdf_that_claims_it():
    broken = cii().replace(b"<ram:CountryID>DE", b"<ram:CountryID>XX")
    assert reading(broken, "factur-x.xml").tier == "parsable"
    assert reading(broken, "factur-x.xml").problems[0].sheet == "factur-x.xml"


def test_an_invoice_of_thousands_of_lines_is_computed_and_not_run():
    head, line, tail = ubl().decode().partition("  <cac:InvoiceLine>")
    items = (line + tail).replace("</Invoice>", "").rstrip()
    many = MOST_ELEMENTS // items.count("</") + 2
    amounts = head.replace("2100.00", f"{2100 * many}.00").replace("399.00", f"{399 * many}.00")
    seen = reading((amounts.replace("2499.00", f"{2499 * many}.00") + items * many + "</Invoice>").encode())
    assert (seen.tier, codes(seen), first(seen)["rules_partial"]) == ("parsable", ["invoice_too_large"], True)
    assert first(seen)["rules_failed"] == []


HIDDEN = """
import sys
for name in sys.argv[2:]:
    sys.modules[name] = None
if "facturx" in sys.argv[2:]:
    import importlib.util
    known = importlib.util.find_spec
    importlib.util.find_spec = lambda name: None if name == "facturx" else known(name)
from pathlib import Path
from readiness.evidence.recognise import read_bytes
from readiness.evidence.reading import Hint
seen = read_bytes(Path(sys.argv[1]).read_bytes(), Hint())
line = seen.lines.to_pylist()[0]
print(seen.tier, line["rules_partial"], line["schema_faults"], line["rules_failed"], [p.code for p in seen.problems])
"""


def without(data, path, *packages):
    """What a machine says on which these packages are not installed."""
    file = path / "invoice"
    file.write_bytes(data)
    root = Path(readiness.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", HIDDEN, str(file), *packages],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_without_saxon_the_sums_alone_are_computed_and_said_to_be_no_more(tmp_path):
    assert without(ubl(), tmp_path, "saxonche") == "parsable True 0 [] ['invoice_rules_partial']"
    broken = cii().replace(b"2499.00</ram:DuePayable", b"2400.00</ram:DuePayable")
    expected = "parsable True 0 ['BR-CO-16'] ['invoice_rules_partial', 'invoice_rule']"
    assert without(broken, tmp_path, "saxonche") == expected


def test_without_the_whole_extra_nothing_is_said_about_the_schema(tmp_path):
    seen = without(ubl(), tmp_path, "saxonche", "facturx")
    assert seen == "parsable True None [] ['invoice_rules_partial']"
