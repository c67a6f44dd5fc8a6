"""Goods that cannot be sold are told apart from goods that can."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.stock import Stock


@check("stock.blocked_apart", ref="E5")
def blocked_apart(stock: Stock) -> Seen:
    """A line counts that says blocked or free, or how many are blocked; an empty column is no statement."""
    flags, amounts = stock.column("blocked"), stock.column("blocked_quantity")
    said = [f is not None or a is not None for f, a in zip(flags, amounts, strict=True)]
    held = sum(bool(f) or bool(a) for f, a in zip(flags, amounts, strict=True))
    return share_right(stock, said, "blocked", told={"held": held})
