"""Every invoice line states its unit as a code that exists."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.invoice import codes
from readiness.evidence.trade import Invoices


@check("invoice.units", ref="B8")
def units(invoices: Invoices) -> Seen:
    """Against the list itself: PCE looks like a code and is none. That STK is a stick and ST a sheet no list can tell."""
    known, stated = codes.units(), invoices.column("unit")
    return share_right(
        invoices,
        [unit in known for unit in stated],
        "unit",
        told={
            "units": tuple(sorted({u for u in stated if u is not None})),
            "strange": tuple(sorted({u for u in stated if u is not None and u not in known})),
        },
    )
