"""Each line says when it was true, in the past, and not all lines carry one and the same moment."""

from datetime import UTC, datetime, time, timedelta

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.coverage import share_right
from readiness.evidence.stock import Stock


@check("stock.timestamp_honest", ref="E3")
def timestamp_honest(stock: Stock, limits: Limits, today: Today) -> Seen:
    """One moment on every line is the stamp of a nightly dump: allowed, but never more than the batch level."""
    moments = stock.column("updated_at")
    end_of_day = datetime.combine(today.on + timedelta(days=1), time(), UTC)
    seen = share_right(
        stock,
        [m is not None and m < end_of_day for m in moments],
        "updated_at",
        told={"future": sum(m is not None and m >= end_of_day for m in moments)},
    )
    one_moment = len(moments) > 1 and len(set(moments)) == 1 and moments[0] is not None
    if seen.level is None or not one_moment:
        return seen
    age = (today.on - moments[0].date()).days
    return Seen(
        level=min(seen.level, limits["stock.batch_level"]),
        params={**seen.params, "one_moment": moments[0].isoformat(), "age_days": age},
        places=stock.places("updated_at"),
        place_count=stock.count(),
    )
