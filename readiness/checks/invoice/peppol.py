"""Invoices for the Peppol network keep the rules its access points refuse most."""

from readiness.checks.base import Seen, check
from readiness.checks.invoice.each_once import own_rules
from readiness.evidence.trade import Invoices


@check("invoice.peppol", ref="B5")
def peppol(invoices: Invoices) -> Seen:
    """Our own subset, and only for invoices that say they follow Peppol BIS Billing."""
    return own_rules(invoices, "network_rules_failed")
