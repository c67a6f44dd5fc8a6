"""Evidence turned into the lines that take part in the match."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from readiness.evidence.base import Evidence
from readiness.evidence.orders import Orders
from readiness.evidence.trade import DespatchAdvices, Invoices, OrderResponses, PurchaseOrders
from readiness.matching.lines import Billed, Delivered, Goods, OrderLine, same_number

PREPAYMENT = "386"
"""UNTDID 1001: prepayment invoice; nothing was delivered for it yet."""


def order_lines(
    purchase: PurchaseOrders | None, orders: Orders | None, responses: OrderResponses | None = None
) -> list[OrderLine]:
    """The orders as the buyer placed them; where only our list or our confirmation of an order is at hand, as it says.

    A line that comes twice, as in a change of the order, counts as said last; one that a change takes out is gone.
    """
    found: dict[str, dict[str, OrderLine]] = {}
    for source in (purchase, orders, responses):
        own: dict[str, dict[str, OrderLine]] = {}
        for row in _by_age(source):
            order = same_number(row["order"])
            if order is None or order in found or row.get("answer") == "rejected":
                continue
            line = row.get("order_line") or row["line"]
            if line is None and row["article"] is None:
                continue
            key = same_number(line) or f"article {row['article']}"
            lines, change = own.setdefault(order, {}), row.get("line_change")
            if change == "deleted":
                lines.pop(key, None)
                continue
            said = OrderLine(
                order=row["order"],
                line=line,
                goods=_goods(row),
                quantity=row["quantity"],
                unit=row["unit"],
                price=unit_price(row),
                currency=row["currency"],
            )
            before = lines.get(key) if change else None
            lines[key] = said if before is None else _changed(before, said)
        found |= own
    return [line for lines in found.values() for line in lines.values()]


def _changed(before: OrderLine, said: OrderLine) -> OrderLine:
    """A change names what is new; what it leaves out stands as ordered."""
    kept = {
        name: getattr(before, name)
        for name in ("quantity", "unit", "price", "currency")
        if getattr(said, name) is None
    }
    return replace(said, goods=said.goods if any(said.goods.numbers()) else before.goods, **kept)


def deliveries(advices: DespatchAdvices | None, orders: Orders | None) -> list[Delivered] | None:
    """What was sent, by despatch advices or by the delivered quantities of an order list; None where neither says."""
    found = [
        Delivered(row["order"], row["order_line"], _goods(row), row["quantity"], row["unit"])
        for row in _rows(advices)
        if row["quantity"] is not None
    ]
    advised = {same_number(line.order) for line in found}
    found += [
        Delivered(row["order"], row["line"], _goods(row), row["actual_quantity"], row["unit"])
        for row in _rows(orders)
        if row["actual_quantity"] is not None and same_number(row["order"]) not in advised
    ]
    return found or None


def bills(invoices: Invoices) -> list[Billed]:
    """One for each line of the evidence, in its order."""
    return [
        Billed(
            invoice=row["invoice"],
            order=row["order"],
            line=row["order_line"],
            goods=_goods(row),
            quantity=row["quantity"],
            unit=row["unit"],
            amount=_amount(row),
            currency=row["currency"],
            issued_on=row["issued_on"],
            prepayment=row["invoice_type"] == PREPAYMENT,
        )
        for row in _rows(invoices)
    ]


def unit_price(row: dict[str, Any]) -> float | None:
    """The price of one unit: lists say it for 1, 100 or 1000."""
    price, basis = row.get("price"), row.get("price_quantity")
    if price is None or basis == 0:
        return None
    return float(price) / float(basis or 1)


def _amount(row: dict[str, Any]) -> float | None:
    """As the line says it, allowances and charges included; else quantity times price."""
    if row["line_amount"] is not None:
        return float(row["line_amount"])
    price = unit_price(row)
    return None if price is None or row["quantity"] is None else price * float(row["quantity"])


def _goods(row: dict[str, Any]) -> Goods:
    return Goods(row.get("article"), row.get("buyer_article"), row.get("gtin"))


def _rows(evidence: Evidence | None) -> Iterator[dict[str, Any]]:
    if evidence is not None:
        yield from evidence.lines.to_pylist()


def _by_age(evidence: Evidence | None) -> list[dict[str, Any]]:
    """Oldest first, undated ones before all; of the same age as handed in."""

    def age(row: dict[str, Any]) -> tuple[bool, str]:
        said = row.get("ordered_at") or row.get("responded_at") or row.get("ordered_on")
        return said is not None, str(said or "")

    return sorted(_rows(evidence), key=age)
