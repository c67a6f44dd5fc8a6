"""Which share of order lines came by the date that was confirmed first."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.orders.delivered import on_time, share_of
from readiness.evidence.orders import Orders


@check("orders.first_date_kept", ref="H1")
def first_date_kept(orders: Orders, limits: Limits, today: Today) -> Seen:
    """Judged on the lower end of the 95 % interval, so that few lines prove little; both promises are reported."""
    grace = limits["orders.grace_days"]
    judged = on_time(orders, "first_confirmed", today.on, grace)
    first, last = share_of(judged), share_of(on_time(orders, "last_confirmed", today.on, grace))
    if first.low is None or first.value is None:
        return Seen.no_evidence(total=orders.count())
    late = orders.where([j is False for j in judged])
    return Seen(
        value=100 * first.low,
        params={
            "n": first.n,
            "first": first.value,
            "first_low": first.low,
            "last": last.value,
            "n_last": last.n,
        },
        places=late.places("actual"),
        place_count=late.count(),
    )
