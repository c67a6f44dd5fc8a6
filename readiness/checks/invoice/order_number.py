"""Every invoice names the buyer's order, prepayment invoices too."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import named
from readiness.evidence.trade import Invoices


@check("invoice.order_number", ref="B6")
def order_number(invoices: Invoices) -> Seen:
    """By line, because a collective invoice may name an order on some lines only; without it nothing can be matched."""
    orders = invoices.column("order")
    without = invoices.where([order is None for order in orders])
    return share_right(
        invoices,
        [order is not None for order in orders],
        "order",
        told={
            "with_line": len(orders) - invoices.column("order_line").count(None),
            "invoices": named(without),
        },
    )
