"""Orders arrive as messages a system can take in without typing: order number, line, article, quantity and unit."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.trade import PurchaseOrders

NEEDED = ("order", "line", "quantity", "unit")
ARTICLES = ("article", "buyer_article", "gtin")


@check("trade.orders_structured", ref="B9")
def orders_structured(orders: PurchaseOrders, limits: Limits) -> Seen:
    """Share of lines with all that is needed, up to the level a file can show.

    Which share of all orders comes that way no message says. A line that a change of the order takes out says enough.
    """
    needed = zip(*(orders.column(name) for name in NEEDED), strict=True)
    numbers = zip(*(orders.column(name) for name in ARTICLES), strict=True)
    right = [
        change == "deleted" or (None not in line and any(n is not None for n in n_s))
        for line, n_s, change in zip(needed, numbers, orders.column("line_change"), strict=True)
    ]
    if not right:
        return Seen.no_evidence(total=0, orders=0)
    wrong = orders.where([not r for r in right])
    return Seen(
        level=limits["trade.orders_structured.most"] * sum(right) / len(right),
        params={
            "total": len(right),
            "wrong": wrong.count(),
            "orders": len({o for o in orders.column("order") if o is not None}),
            "formats": tuple(sorted({h.format for h in orders.heads})),
        },
        places=wrong.places(*NEEDED, limit=250),
        place_count=wrong.count(),
        whole_file=False,
    )
