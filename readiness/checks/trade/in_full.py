"""Order lines of which anything was sent were sent in full."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.base import Evidence
from readiness.evidence.orders import Orders
from readiness.evidence.trade import DespatchAdvices, OrderResponses, PurchaseOrders
from readiness.matching.book import Book
from readiness.matching.documents import deliveries, order_lines
from readiness.matching.lines import same_number
from readiness.matching.three_way import received


@check("trade.in_full", ref="H2")
def in_full(
    purchase: PurchaseOrders | None,
    orders: Orders | None,
    responses: OrderResponses | None,
    advices: DespatchAdvices | None,
    limits: Limits,
) -> Seen:
    """Share of order lines whose deliveries add up to the ordered quantity, less the tolerance.

    A line of which nothing was sent yet may simply not be due; it is left out here. Too much is not in full either.
    """
    lines = order_lines(purchase, orders, responses)
    sent = deliveries(advices, orders)
    if not lines or sent is None:
        return Seen.no_evidence(total=0, right=0, short=0, over=0)
    book = Book(lines)
    arrived = received(book, sent)
    under, over = limits["trade.in_full.under"], limits["trade.match.over_quantity"]
    known = {at: q for at, q in arrived.items() if book.lines[at].quantity}
    short = {at for at, q in known.items() if q < (book.lines[at].quantity or 0) * (1 - under)}
    much = {at for at, q in known.items() if q > (book.lines[at].quantity or 0) * (1 + over)}
    right = len(known) - len(short | much)
    if not known:
        return Seen.no_evidence(total=0, right=0, short=0, over=0)
    used: list[Evidence] = [e for e in (purchase, orders, responses, advices) if e is not None]
    wrong = {(same_number(book.lines[at].order), same_number(book.lines[at].line)) for at in short | much}
    shown = next(e for e in (advices, orders) if e is not None and e.count())
    columns = (
        shown.column("order"),
        shown.column("order_line" if isinstance(shown, DespatchAdvices) else "line"),
    )
    rows = shown.where([(same_number(o), same_number(n)) in wrong for o, n in zip(*columns, strict=True)])
    return Seen(
        level=4 * right / len(known),
        params={"total": len(known), "right": right, "short": len(short), "over": len(much)},
        places=rows.places("quantity"),
        place_count=rows.count(),
        assurance=compared(*used),
    )
