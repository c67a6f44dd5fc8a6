"""Each line of a stock list says where the goods are."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.stock import Stock


@check("stock.located", ref="E6")
def located(stock: Stock) -> Seen:
    """A total over all places tells no buyer from where and how fast it can come."""
    sites = stock.column("site")
    return share_right(
        stock,
        [site is not None for site in sites],
        "site",
        told={"sites": len({site for site in sites if site is not None})},
    )
