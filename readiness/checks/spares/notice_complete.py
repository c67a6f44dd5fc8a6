"""A notice of change or end says in time when the last order and delivery are, and what follows."""

from datetime import date

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.range import ChangeNotices
from readiness.model.ladder import ladder_level

DAYS_A_MONTH = 365.25 / 12


def months_between(first: date | None, last: date | None) -> float | None:
    return None if first is None or last is None else (last - first).days / DAYS_A_MONTH


@check("spares.notice_complete", ref="K13")
def notice_complete(notices: ChangeNotices, limits: Limits) -> Seen:
    """The notice period leads to the level; a notice that lacks last delivery or successor stays below a step.

    Of a mere change the day it takes effect counts instead of the last order. Notices are picked by the firm and do
    not show that every customer got them: the level is capped, and they speak for themselves only.
    """
    total = notices.count()
    if not total:
        return Seen.no_evidence(total=0)
    bounds = limits.ladder("spares.notice_months")
    cap, gap = limits["spares.notice_file_level"], limits["spares.notice_gap_level"]
    names = ("notice_type", "issued_on", "last_order_on", "effective_on", "last_delivery_on", "successor")
    levels, undated, short, no_delivery, no_successor = [], 0, 0, 0, 0
    for kind, issued, order, effective, delivery, successor in zip(
        *(notices.column(n) for n in names), strict=True
    ):
        changed = kind == "change" and order is None
        months = months_between(issued, effective if changed else order)
        level = 0.0 if months is None else ladder_level(months, bounds)
        undated += months is None
        short += months is not None and level < cap
        if not changed:
            no_delivery += delivery is None
            no_successor += successor is None
            level = min(level, gap) if delivery is None or successor is None else level
        levels.append(min(level, cap))
    weak = notices.where([level < cap for level in levels])
    return Seen(
        level=sum(levels) / total,
        params={
            "total": total,
            "undated": undated,
            "short": short,
            "no_delivery": no_delivery,
            "no_successor": no_successor,
        },
        places=weak.places("last_order_on"),
        place_count=weak.count(),
        whole_file=False,
    )
