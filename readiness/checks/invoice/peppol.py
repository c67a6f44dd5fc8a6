"""Invoices for the Peppol network keep the rules its access points refuse most."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import electronic, named
from readiness.evidence.trade import Invoices


@check("invoice.peppol", ref="B5")
def peppol(invoices: Invoices) -> Seen:
    """Our own subset, and only for invoices that say they follow Peppol BIS Billing."""
    sent = electronic(invoices)
    asked = sent.where([f is not None for f in sent.column("network_rules_failed")])
    failed = asked.column("network_rules_failed")
    wrong = [bool(f) for f in failed]
    return share_right(
        asked,
        [not w for w in wrong],
        "network_rules_failed",
        told={
            "failed": tuple(sorted({rule for found in failed for rule in found})),
            "invoices": named(asked.where(wrong)),
        },
    )
