"""Invoices keep the XML Schema of their format."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import electronic, named
from readiness.evidence.trade import Invoices


@check("invoice.schema", ref="B3")
def schema(invoices: Invoices) -> Seen:
    """Comes before every rule: a system that cannot load the file never gets to the amounts."""
    sent = electronic(invoices)
    faults = sent.column("schema_faults")
    if faults and None in faults:
        return Seen.not_checked(total=len(faults))
    right = [f == 0 for f in faults]
    return share_right(sent, right, told={"invoices": named(sent.where([not r for r in right]))})
