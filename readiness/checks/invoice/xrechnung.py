"""Invoices for German authorities and for buyers who want XRechnung keep its rules."""

from readiness.checks.base import Seen, check
from readiness.checks.invoice.each_once import own_rules
from readiness.evidence.invoice.xrechnung import VERSION
from readiness.evidence.trade import Invoices


@check("invoice.xrechnung", ref="B4")
def xrechnung(invoices: Invoices) -> Seen:
    """Only where the profile or the buyer's address asks for XRechnung; elsewhere its rules do not apply."""
    return own_rules(invoices, "national_rules_failed", rules=VERSION)
