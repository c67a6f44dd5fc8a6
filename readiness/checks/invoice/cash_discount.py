"""Early-payment discount stands in the invoice as data, not as a sentence."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import each_once, named
from readiness.evidence.invoice.skonto import mentions_discount
from readiness.evidence.trade import Invoices


@check("invoice.cash_discount", ref="H7")
def cash_discount(invoices: Invoices) -> Seen:
    """Judged where a discount is offered at all; an invoice payable net has nothing to state."""
    once = each_once(invoices)
    steps, terms = once.column("cash_discount"), once.column("payment_terms")
    offered = [
        s is not None or (t is not None and mentions_discount(t)) for s, t in zip(steps, terms, strict=True)
    ]
    judged = once.where(offered)
    right = [s is not None for s in judged.column("cash_discount")]
    return share_right(
        judged,
        right,
        "payment_terms",
        told={
            "steps": tuple(sorted({s for s in judged.column("cash_discount") if s is not None})),
            "invoices": named(judged.where([not r for r in right])),
        },
    )
