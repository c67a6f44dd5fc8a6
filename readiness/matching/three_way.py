"""The three-way match: each invoice line against what was ordered and what was sent, as a paying system does it.

Rules, in the order in which they decide:

- down payments have no goods behind them and are left out; so are an invoice line and the credit that mirrors it;
- a line that names no order, or whose order has no such line and no such article, cannot be matched: all is held;
- another currency, or a unit that cannot be converted: all is held;
- nothing was sent of this order line: all is held (only where despatch advices are at hand at all);
- quantity: all invoices and credits of an order line together may not bill more than was ordered, nor more than was
  sent, beyond the tolerance; the excess lies with the latest lines, and their value is held;
- price: the amount of the line may differ from ordered price times billed quantity by the larger of two allowances,
  a share of that value or a fixed sum in the invoice's currency; a greater difference, up or down, stops the line,
  and what is above is held;
- a line that cites a wrong order line was led home by its article; a paying system stops it all the same: all is held.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum
from typing import Literal

from readiness.matching.assign import assign
from readiness.matching.book import Book, Found, Miss
from readiness.matching.lines import Billed, Delivered, OrderLine
from readiness.matching.units import factor

Verdict = Literal[
    "ok",
    "tolerance",
    "price",
    "quantity",
    "not_received",
    "reference",
    "unit",
    "currency",
    "prepayment",
    "cancelled",
    "not_comparable",
]
PASSED: frozenset[Verdict] = frozenset({"ok", "tolerance"})
LEFT_OUT: frozenset[Verdict] = frozenset({"prepayment", "cancelled", "not_comparable"})
_EPSILON = 1e-9


@dataclass(frozen=True)
class Tolerances:
    """What the buyer lets pass. `price_share` or `price_value`, whichever allows more; quantities as shares.

    `small_value`: an excess quantity worth no more passes. `rounding`: differences no larger are no difference.
    """

    price_share: float
    price_value: float
    over_quantity: float
    small_value: float
    rounding: float


@dataclass(frozen=True)
class Match:
    """One invoice line. `held` is what of its amount a paying system keeps back: 0 to `amount`, never negative."""

    verdict: Verdict
    amount: float = 0.0
    held: float = 0.0
    order_line: int | None = None


@dataclass
class _Open:
    """A line under way: where it belongs and its quantity in the unit of the order."""

    at: int
    found: Found
    quantity: float
    amount: float
    excess: float = 0.0


def match(
    orders: Sequence[OrderLine],
    delivered: Sequence[Delivered] | None,
    billed: Sequence[Billed],
    tolerances: Tolerances,
) -> tuple[Match, ...]:
    """One result for each invoice line, in their order; the order of lines changes nothing else.

    `delivered` None: nothing is known of deliveries, and orders and invoices alone are compared. An empty list says
    that nothing was sent.
    """
    book = Book(orders)
    sent = None if delivered is None else received(book, delivered)
    done: dict[int, Match] = {}
    waiting: list[_Open] = []
    for at, (line, found) in enumerate(zip(billed, assign(book, billed), strict=True)):
        opened = _open(at, line, found, book)
        if isinstance(opened, Match):
            done[at] = opened
        else:
            waiting.append(opened)
    groups: dict[int, list[_Open]] = defaultdict(list)
    for one in waiting:
        groups[one.found.at].append(one)
    for home, lines in groups.items():
        lines.sort(key=lambda o: _age(billed[o.at]))
        left = _cancel(lines)
        staying = {o.at for o in left}
        for gone in (o for o in lines if o.at not in staying):
            done[gone.at] = Match("cancelled", gone.amount, 0.0, home)
        here = None if sent is None else sent.get(home, 0.0)
        _spread(left, book.lines[home], here, tolerances)
        for one in left:
            done[one.at] = _judge(one, book.lines[home], here, tolerances)
    return tuple(done[at] for at in range(len(billed)))


def received(book: Book, delivered: Sequence[Delivered]) -> dict[int, float]:
    """Order line -> what was sent of it, in the unit of the order. What cannot be assigned or converted is left out."""
    parts: dict[int, list[float]] = defaultdict(list)
    for line, found in zip(delivered, assign(book, delivered), strict=True):
        if isinstance(found, Found) and line.quantity is not None:
            size = factor(line.unit, book.lines[found.at].unit)
            if size is not None:
                parts[found.at].append(line.quantity * size)
    return {at: fsum(quantities) for at, quantities in parts.items()}


def _open(at: int, line: Billed, found: Found | Miss, book: Book) -> _Open | Match:
    """The line with its home, or what is already decided about it."""
    amount = line.amount or 0.0
    if line.prepayment:
        return Match("prepayment", amount)
    if found == "order_unknown" or line.amount is None or not line.quantity:
        return Match("not_comparable", amount)
    if not isinstance(found, Found):
        return _all("reference", amount, None)
    ordered = book.lines[found.at]
    if line.currency and ordered.currency and line.currency != ordered.currency:
        return _all("currency", amount, found.at)
    size = factor(line.unit, ordered.unit)
    if size is None:
        return _all("unit", amount, found.at)
    if ordered.price is None or ordered.quantity is None:
        return Match("not_comparable", amount, 0.0, found.at)
    return _Open(at, found, line.quantity * size, amount)


def _all(verdict: Verdict, amount: float, home: int | None) -> Match:
    return Match(verdict, amount, max(amount, 0.0), home)


def _age(line: Billed) -> tuple[date, str]:
    """Older first; between equals any fixed order will do, so that the order they came in does not matter."""
    return line.issued_on or date.min, repr(line)


def _cancel(lines: list[_Open]) -> list[_Open]:
    """The lines without those a credit mirrors exactly, together with that credit: wrong invoices taken back."""
    credits = [o for o in lines if o.quantity < 0]
    gone: set[int] = set()
    for line in (o for o in lines if o.quantity > 0):
        mirror = next((c for c in credits if c.at not in gone and _mirrors(c, line)), None)
        if mirror is not None:
            gone |= {line.at, mirror.at}
    return [o for o in lines if o.at not in gone]


def _mirrors(credit: _Open, line: _Open) -> bool:
    return abs(credit.quantity + line.quantity) < _EPSILON and abs(credit.amount + line.amount) < _EPSILON


def _spread(lines: list[_Open], ordered: OrderLine, sent: float | None, tolerances: Tolerances) -> None:
    """Lays the quantity billed too much on the latest lines first."""
    payable = min(q for q in (ordered.quantity, sent) if q is not None)
    excess = fsum(o.quantity for o in lines) - payable * (1 + tolerances.over_quantity)
    for line in reversed(lines):
        if excess <= _EPSILON:
            return
        if line.quantity > 0:
            line.excess = min(excess, line.quantity)
            excess -= line.excess


def _judge(line: _Open, ordered: OrderLine, sent: float | None, tolerances: Tolerances) -> Match:
    """A credit needs no goods and no price: whatever it gives back is money the buyer keeps."""
    home, amount = line.found.at, line.amount
    if line.quantity <= 0:
        return Match("ok" if line.found.cited_right else "reference", amount, 0.0, home)
    if sent is not None and sent <= _EPSILON:
        return _all("not_received", amount, home)
    over = line.excess / line.quantity * amount
    expected = (ordered.price or 0.0) * line.quantity
    variance = amount - expected
    dear = max(variance, 0.0) * (1 - line.excess / line.quantity)
    allowed = max(tolerances.price_share * abs(expected), tolerances.price_value)
    price_wrong = abs(variance) > allowed + tolerances.rounding
    quantity_wrong = over > tolerances.small_value
    held = (over if quantity_wrong else 0.0) + (dear if price_wrong else 0.0)
    held = min(max(held, 0.0), max(amount, 0.0))
    if quantity_wrong or price_wrong:
        return Match("quantity" if quantity_wrong else "price", amount, held, home)
    if not line.found.cited_right:
        return _all("reference", amount, home)
    exact = abs(variance) <= tolerances.rounding and line.excess <= _EPSILON
    return Match("ok" if exact else "tolerance", amount, 0.0, home)
