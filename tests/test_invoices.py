"""Invoices from the file to the verdict: all read in one limited child, each judged by the shipped thresholds."""

import pytest

from readiness.evidence.read import read_files
from readiness.evidence.trade import Invoices
from tests.checks.build import findings
from tests.evidence.invoice import making
from tests.evidence.invoice.making import cii, credit_note, hybrid, rule_test, ubl, zugferd_1


def without_lines(data):
    """What MINIMUM and BASIC WL carry: head and totals."""
    start = data.index(b"    <ram:IncludedSupplyChain")
    return data[:start] + data[data.index(b"    <ram:ApplicableHeaderTradeAgreement>") :]


SOUND = {
    "ubl": ubl(),
    "credit note": credit_note(),
    "cii": cii(),
    "extended": cii(making.EXTENDED),
    "pdf": hybrid(cii()),
    "xrechnung": ubl(making.XRECHNUNG, making.SKONTO),
    "xrechnung in a pdf": hybrid(cii(making.XRECHNUNG, making.SKONTO), "xrechnung.xml"),
    "peppol": ubl(making.PEPPOL),
}
BROKEN = {
    "broken ubl": ubl().replace(b"2499.00</cbc:PayableAmount", b"2498.00</cbc:PayableAmount"),
    "broken credit note": credit_note().replace(b"2499.00</cbc:TaxInc", b"2498.00</cbc:TaxInc"),
    "broken cii": cii().replace(b"2499.00</ram:DuePayable", b"2498.00</ram:DuePayable"),
    **{
        f"broken pdf {n}": hybrid(cii(profile).replace(b"2499.00</ram:Grand", b"2498.00</ram:Grand"))
        for n, profile in enumerate((making.EN16931, making.EXTENDED, making.XRECHNUNG))
    },
}
NOT_COUNTED = {
    "zugferd 1": zugferd_1(),
    "zugferd 1 in a pdf": hybrid(zugferd_1(), "ZUGFeRD-invoice.xml"),
    "broken zugferd 1": zugferd_1().replace(b"119.00", b"x"),
    "minimum": hybrid(without_lines(cii(making.MINIMUM))),
    "basic wl": hybrid(without_lines(cii(making.BASIC_WL))),
}
NOTHING = {
    "rule test": rule_test(),
    "frame": f'<Invoice xmlns="{making.OASIS}:Invoice-2"/>'.encode(),
    "pdf without": hybrid(b"<a/>"),
}
COMMA = {"comma": cii(making.XRECHNUNG, "#SKONTO#TAGE=14#PROZENT=2,00#\n")}


@pytest.fixture(scope="module")
def dossier():
    """Every style sheet is compiled in this one child, and its memory holds them."""
    return read_files(list({**SOUND, **BROKEN, **NOT_COUNTED, **NOTHING, **COMMA}.items()))


def judged(dossier, file):
    invoices = dossier.get(Invoices)
    return findings(invoices.where([f == file for f in invoices.column("file")]), only_present=True)


def verdicts(dossier, file):
    return {
        c.removeprefix("invoice."): f.verdict
        for c, f in judged(dossier, file).items()
        if c.startswith("invoice.")
    }


@pytest.mark.parametrize("file", SOUND)
def test_a_sound_invoice_passes_in_every_syntax(dossier, file):
    seen = verdicts(dossier, file)
    assert next(h.tier for h in dossier.heads if h.file == file) == "conformant"
    assert {seen[name] for name in ("structured", "en16931", "schema", "order_number", "units")} == {"met"}
    assert seen["xrechnung"] == ("met" if "xrechnung" in file else "unknown")
    assert seen["peppol"] == ("met" if file == "peppol" else "unknown")


@pytest.mark.parametrize("file", BROKEN)
def test_one_broken_total_fails_in_every_syntax(dossier, file):
    seen = verdicts(dossier, file)
    assert (seen["en16931"], seen["schema"], seen["structured"]) == ("unmet", "met", "met")
    failed = judged(dossier, file)["invoice.en16931"].params["failed"]
    assert any(rule.startswith(("BR-CO-15", "BR-CO-16", "BR-FXEXT-CO-15")) for rule in failed)


@pytest.mark.parametrize("file", NOT_COUNTED)
def test_obsolete_formats_and_profiles_that_carry_too_little_are_no_e_invoice(dossier, file):
    seen = verdicts(dossier, file)
    assert (seen["structured"], seen["en16931"]) == ("unmet", "unmet")


@pytest.mark.parametrize("file", NOTHING)
def test_a_frame_or_a_test_of_rules_is_no_invoice(dossier, file):
    assert next(h.records for h in dossier.heads if h.file == file) == 0
    assert "met" not in verdicts(dossier, file).values()


def test_a_comma_in_the_discount_breaks_xrechnung_and_nothing_of_en_16931(dossier):
    seen = verdicts(dossier, "comma")
    assert (seen["en16931"], seen["xrechnung"], seen["cash_discount"]) == ("met", "unmet", "unmet")


def test_the_rules_judge_the_question_on_e_invoices(dossier):
    found = judged(dossier, "ubl")["invoice.en16931"]
    assert (found.question, found.params["rules"][0][:8]) == ("erp.einvoice", "EN 16931")
