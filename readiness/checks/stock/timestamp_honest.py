"""Each line says when it was true, in the past, and not all lines carry one and the same moment."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.coverage import share_right
from readiness.evidence.stock import Stock


@check("stock.timestamp_honest", ref="E3")
def timestamp_honest(stock: Stock, limits: Limits, today: Today) -> Seen:
    """One moment on every line is the stamp of a nightly dump: allowed, but never more than the batch level."""
    moments = stock.column("updated_at")
    end_of_day = datetime.combine(today.on + timedelta(days=1), time(), UTC)
    different = len({m for m in moments if m is not None})
    seen = share_right(
        stock,
        [m is not None and m < end_of_day for m in moments],
        "updated_at",
        told={"moments": different, "future": sum(m is not None and m >= end_of_day for m in moments)},
    )
    if seen.level is None:
        return seen
    level = seen.level * limits["stock.sound_level"] / 4
    if len(moments) == 1 or different != 1 or None in moments:
        return replace(seen, level=level)
    return replace(
        seen,
        level=min(level, limits["stock.batch_level"]),
        places=stock.places("updated_at"),
        place_count=stock.count(),
    )
