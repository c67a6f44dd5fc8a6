"""Which share of order lines came by the date that was confirmed first."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.orders.delivered import on_time, promise_seen, share_of
from readiness.evidence.orders import Orders


@check("orders.first_date_kept", ref="H1")
def first_date_kept(orders: Orders, limits: Limits, today: Today) -> Seen:
    """Judged on the lower end of the 95 % interval, so that few lines prove little; both promises are reported."""
    grace = limits["orders.grace_days"]
    judged = on_time(orders, "first_confirmed", today.on, grace)
    last = share_of(on_time(orders, "last_confirmed", today.on, grace))
    return promise_seen(orders, "actual", judged, last)
