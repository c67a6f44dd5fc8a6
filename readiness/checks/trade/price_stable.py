"""The invoice asks the price that was ordered, to the cent: nothing changed after the order was placed."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.base import Evidence
from readiness.evidence.orders import Orders
from readiness.evidence.trade import Invoices, OrderResponses, PurchaseOrders
from readiness.matching.book import Book, Found
from readiness.matching.documents import bills, order_lines
from readiness.matching.lines import Billed
from readiness.matching.units import factor


@check("trade.price_stable", ref="H6")
def price_stable(
    invoices: Invoices,
    purchase: PurchaseOrders | None,
    orders: Orders | None,
    responses: OrderResponses | None,
    limits: Limits,
) -> Seen:
    """Share of the comparable invoice lines without any change of price; up and down both count as one.

    Unlike the match before payment this knows no tolerance: it shows how often prices move, not whether it stops a
    payment. Credits and down payments are left out.
    """
    book = Book(order_lines(purchase, orders, responses))
    changes = [_change(line, book, limits["trade.match.rounding"]) for line in bills(invoices)]
    known = [c for c in changes if c is not None]
    told = {"total": len(known), "dearer": sum(c > 0 for c in known), "cheaper": sum(c < 0 for c in known)}
    if not known:
        return Seen.no_evidence(changed=0, **told)
    changed = invoices.where([bool(c) for c in changes])
    used: list[Evidence] = [e for e in (invoices, purchase, orders, responses) if e is not None]
    return Seen(
        level=4 * (1 - changed.count() / len(known)),
        params={"changed": changed.count(), **told},
        places=changed.places("price"),
        place_count=changed.count(),
        assurance=compared(*used),
    )


def _change(line: Billed, book: Book, rounding: float) -> int | None:
    """1 dearer, -1 cheaper, 0 the same; None where the two cannot be compared."""
    found = book.find(line.order, line.line, line.goods)
    if not isinstance(found, Found) or line.prepayment or line.amount is None:
        return None
    ordered = book.lines[found.at]
    size = factor(line.unit, ordered.unit)
    same_money = line.currency == ordered.currency or None in (line.currency, ordered.currency)
    if ordered.price is None or size is None or not same_money or line.quantity is None or line.quantity <= 0:
        return None
    difference = line.amount - ordered.price * line.quantity * size
    return 0 if abs(difference) <= rounding else (1 if difference > 0 else -1)
