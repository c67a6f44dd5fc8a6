"""Invoices for German authorities and for buyers who want XRechnung keep its rules."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import electronic, named
from readiness.evidence.invoice.xrechnung import VERSION
from readiness.evidence.trade import Invoices


@check("invoice.xrechnung", ref="B4")
def xrechnung(invoices: Invoices) -> Seen:
    """Only where the profile or the buyer's address asks for XRechnung; elsewhere its rules do not apply."""
    sent = electronic(invoices)
    asked = sent.where([f is not None for f in sent.column("national_rules_failed")])
    failed = asked.column("national_rules_failed")
    wrong = [bool(f) for f in failed]
    return share_right(
        asked,
        [not w for w in wrong],
        "national_rules_failed",
        told={
            "rules": VERSION,
            "failed": tuple(sorted({rule for found in failed for rule in found})),
            "invoices": named(asked.where(wrong)),
        },
    )
