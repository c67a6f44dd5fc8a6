"""Every order line was confirmed by itself: with its number, its article and a date."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_filled
from readiness.evidence.orders import Orders


@check("orders.confirmed_per_line", ref="B11")
def confirmed_per_line(orders: Orders) -> Seen:
    return share_filled(orders, "line", "article", "first_confirmed")
