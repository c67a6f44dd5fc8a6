"""Each line of an order is answered by itself: with the order's line number, a date and a quantity, or refused."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.trade import OrderResponses, PurchaseOrders
from readiness.matching.book import Book, Found
from readiness.matching.documents import order_lines
from readiness.matching.lines import Goods, same_number
from readiness.model.ladder import ladder_level


@check("trade.response_per_line", ref="B11")
def response_per_line(responses: OrderResponses, orders: PurchaseOrders | None, limits: Limits) -> Seen:
    """Share of the lines of answered orders that a response answers in full.

    Without the orders the lines of the responses themselves are judged: what was left out of a response then shows
    nowhere. An answer to the whole order without lines answers none of them.
    """
    full = _full(responses)
    if not full:
        return Seen.no_evidence(total=0, answered=0, wrong=0)
    book = Book(order_lines(orders, None))
    columns = ("order", "order_line", "article", "buyer_article", "gtin")
    rows = list(zip(*(responses.column(name) for name in columns), strict=True))
    answering = {same_number(order) for order, *_ in rows}
    homes = [line for line in book.lines if same_number(line.order) in answering]
    reached = {
        found.at
        for (order, line, *numbers), complete in zip(rows, full, strict=True)
        if complete and isinstance(found := book.find(order, line, Goods(*numbers)), Found)
    }
    answered, total = (len(reached), len(homes)) if homes else (sum(full), len(full))
    wrong = responses.where([not f for f in full])
    return Seen(
        level=ladder_level(answered / total, limits.ladder("trade.response_per_line")),
        params={"total": total, "answered": answered, "wrong": total - answered},
        places=wrong.places("order_line", "confirmed"),
        place_count=wrong.count(),
        assurance=compared(responses, orders) if homes and orders is not None else None,
    )


def _full(responses: OrderResponses) -> list[bool]:
    columns = (responses.column(name) for name in ("order_line", "answer", "confirmed", "quantity"))
    return [
        line is not None and (answer == "rejected" or None not in (confirmed, quantity))
        for line, answer, confirmed, quantity in zip(*columns, strict=True)
    ]
