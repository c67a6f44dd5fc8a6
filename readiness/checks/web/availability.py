"""Every product on the web says whether it can be had, and the stock list says the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from readiness.checks.base import Seen, check
from readiness.checks.coverage import compared, share_right
from readiness.evidence.stock import Stock
from readiness.evidence.web import WebProducts
from readiness.evidence.website.vocabulary import words


@check("web.availability", ref="D3")
def availability(products: WebProducts, stock: Stock | None) -> Seen:
    """Only a plain contradiction counts against the stock list: in stock on the web and none there, or the other way round."""
    held = _held(stock) if stock is not None else {}
    said = products.column("availability")
    numbers = list(zip(products.column("article"), products.column("gtin"), strict=True))
    quantities = [next((held[n] for n in pair if n in held), None) for pair in numbers]
    contradicts = [_contradicts(word, there) for word, there in zip(said, quantities, strict=True)]
    met = sum(quantity is not None for quantity in quantities)
    return share_right(
        products,
        [word is not None and not wrong for word, wrong in zip(said, contradicts, strict=True)],
        "availability",
        told={"silent": said.count(None), "compared": met, "contradicting": sum(contradicts)},
        assurance=compared(products, stock) if stock is not None and met else None,
    )


def _held(stock: Stock) -> Mapping[str, float]:
    """Free quantity by article number and GTIN; blocked stock is none."""
    held: dict[str, float] = defaultdict(float)
    columns = (stock.column(name) for name in ("article", "gtin", "quantity", "blocked"))
    for article, gtin, quantity, blocked in zip(*columns, strict=True):
        for number in {article, gtin} - {None}:
            if quantity is not None:
                held[number] += 0 if blocked else quantity
    return held


def _contradicts(word: str | None, quantity: float | None) -> bool:
    if quantity is None:
        return False
    promised, denied = words()["on_the_shelf"], words()["not_on_the_shelf"]
    return (word in promised and quantity <= 0) or (word in denied and quantity > 0)
