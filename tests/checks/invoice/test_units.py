"""Units of invoice lines."""

from tests.checks.build import findings, rows
from tests.checks.invoice.build_invoices import invoice, nothing


def seen(*units):
    return findings(invoice("a.xml", *({"unit": u} for u in units)))["invoice.units"]


def test_codes_of_the_list_are_met():
    assert (seen("C62", "H87", "HUR").ref, seen("C62", "H87", "HUR").verdict) == ("B8", "met")


def test_words_and_made_up_codes_are_shown():
    finding = seen("C62", "Stück", "PCE", None)
    assert (finding.verdict, rows(finding), finding.params["strange"]) == (
        "part",
        [3, 4, 5],
        ("PCE", "Stück"),
    )


def test_none_of_the_list_is_unmet_and_no_line_unknown():
    assert seen("Stk.").verdict == "unmet"
    assert findings(nothing())["invoice.units"].verdict == "unknown"
