"""Which share of the invoice lines a paying system lets through: order, despatch advice and invoice side by side."""

from collections import Counter
from math import fsum

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.base import Evidence
from readiness.evidence.orders import Orders
from readiness.evidence.trade import DespatchAdvices, Invoices, OrderResponses, PurchaseOrders
from readiness.matching.documents import bills, deliveries, order_lines
from readiness.matching.lines import Billed
from readiness.matching.three_way import LEFT_OUT, PASSED, Match, Tolerances, match
from readiness.model.place import Param

SHOWN = 10
MATCH = "trade.match."
USUAL = "usual"


@check("trade.three_way_match", ref="B19")
def three_way_match(
    invoices: Invoices,
    purchase: PurchaseOrders | None,
    orders: Orders | None,
    responses: OrderResponses | None,
    advices: DespatchAdvices | None,
    limits: Limits,
) -> Seen:
    """Per cent of the invoice lines that match, of those whose order is at hand.

    Price: the net amount of the line may differ from the ordered price times the billed quantity, up or down, by
    `trade.match.price_share` of that value or by `trade.match.price_value` in the invoice's currency, whichever is
    larger; beyond it the line is stopped, and what is above the ordered price is money at risk.
    Quantity: all lines of one order line together bill no more than was ordered and no more than was sent, plus
    `trade.match.over_quantity`; the excess of the latest lines is money at risk, unless it is worth no more than
    `trade.match.small_value`. Nothing sent, another currency or unit, a wrong line of the order: the whole line is
    at risk. Despatch advices stand for the receipts; where none are at hand, order and invoice alone are compared,
    and once there are some, an order line none of them names counts as not sent. `judged_by` names the buyers whose
    own tolerances stand in place of the usual ones.
    """
    ordered = order_lines(purchase, orders, responses)
    sent = deliveries(advices, orders)
    billed = bills(invoices)
    matches = match(ordered, sent, billed, tolerances(limits))
    verdicts = Counter(m.verdict for m in matches)
    judged = [m for m in matches if m.verdict not in LEFT_OUT]
    passed = sum(m.verdict in PASSED for m in judged)
    params: dict[str, Param] = {
        "n": len(judged),
        "passed": passed,
        "stopped": len(judged) - passed,
        "held": _sums(matches, billed),
        "worst": _worst(matches, billed),
        "price": verdicts["price"],
        "quantity": verdicts["quantity"],
        "not_received": verdicts["not_received"],
        "reference": verdicts["reference"],
        "unit_or_currency": verdicts["unit"] + verdicts["currency"],
        "left_out": len(matches) - len(judged),
        "without_advice": sent is None,
        "price_percent": _percent(limits["trade.match.price_share"]),
        "quantity_percent": _percent(limits["trade.match.over_quantity"]),
        "judged_by": judged_by(limits),
    }
    if not judged:
        return Seen.no_evidence(passed_share=None, **params)
    stopped = invoices.where([m.verdict not in PASSED | LEFT_OUT for m in matches])
    used: list[Evidence] = [e for e in (invoices, purchase, orders, responses, advices) if e is not None]
    return Seen(
        value=100 * passed / len(judged),
        level=4 * passed / len(judged),
        params={"passed_share": passed / len(judged), **params},
        places=stopped.places("order_line", "quantity", "price"),
        place_count=stopped.count(),
        assurance=compared(*used),
    )


def judged_by(limits: Limits) -> tuple[str, ...]:
    """The buyers whose own tolerances were applied, `usual` where none states any."""
    stated = (buyer for name, buyer in limits.stated_by.items() if name.startswith(MATCH))
    return tuple(dict.fromkeys(stated)) or (USUAL,)


def _percent(share: float) -> float:
    return round(100 * share, 6)


def tolerances(limits: Limits) -> Tolerances:
    """What the buyer lets pass, as in force on the day."""
    return Tolerances(
        price_share=limits["trade.match.price_share"],
        price_value=limits["trade.match.price_value"],
        over_quantity=limits["trade.match.over_quantity"],
        small_value=limits["trade.match.small_value"],
        rounding=limits["trade.match.rounding"],
    )


def _sums(matches: tuple[Match, ...], billed: list[Billed]) -> tuple[str, ...]:
    """The money at risk, apart by currency: sums of different money are none."""
    held: dict[str, list[float]] = {}
    for found, line in zip(matches, billed, strict=True):
        if found.held:
            held.setdefault(line.currency or "?", []).append(found.held)
    return tuple(f"{currency} {fsum(parts):.2f}" for currency, parts in sorted(held.items()))


def _worst(matches: tuple[Match, ...], billed: list[Billed]) -> tuple[str, ...]:
    """The lines with the most money at risk, as invoice / order line: amount."""
    pairs = [(m, b) for m, b in zip(matches, billed, strict=True) if m.held]
    pairs.sort(key=lambda pair: -pair[0].held)
    return tuple(
        f"{line.invoice or '?'} / {line.line or '?'}: {line.currency or '?'} {found.held:.2f}"
        for found, line in pairs[:SHOWN]
    )
