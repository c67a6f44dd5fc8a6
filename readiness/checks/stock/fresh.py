"""How old the stock figures are on the day of the assessment."""

from datetime import UTC, date, datetime, time

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.stock import Stock
from readiness.model.ladder import ladder_level

MARKS = 4
"""Full marks; the places name the lines that do not have them."""


def age_minutes(moment: datetime, newest: datetime, on: date) -> float:
    """Whole days since the export, plus the line's age inside the export.

    The assessment knows its day but no hour: a file exported that day counts as exported now.
    """
    days = (on - newest.date()).days
    return max(0, days) * 24 * 60 + (newest - moment).total_seconds() / 60


@check("stock.fresh", ref="E2")
def fresh(stock: Stock, limits: Limits, today: Today) -> Seen:
    """Mean level over the lines; a line without a moment, or with one to come, counts as old; no moment at all is unknown."""
    moments = [m if m is not None else _of_file(stock, f) for m, f in zip(*_columns(stock), strict=True)]
    known = [m for m in moments if m is not None and m.date() <= today.on]
    if not known:
        return Seen.no_evidence(total=len(moments))
    newest, bounds = max(known), limits.ladder("stock.fresh_minutes")
    levels = [
        0.0 if m is None or m.date() > today.on else ladder_level(age_minutes(m, newest, today.on), bounds)
        for m in moments
    ]
    old = stock.where([level < MARKS for level in levels])
    return Seen(
        level=sum(levels) / len(levels),
        params={
            "total": len(moments),
            "undated": len(moments) - len(known),
            "newest": newest.isoformat(),
            "age_days": (today.on - newest.date()).days,
        },
        places=old.places("updated_at"),
        place_count=old.count(),
    )


def _columns(stock: Stock) -> tuple[list[datetime | None], list[str]]:
    return stock.column("updated_at"), stock.column("file")


def _of_file(stock: Stock, file: str) -> datetime | None:
    """The date the file itself states, where a line has no moment of its own."""
    stated = stock.taken_on(file)
    return None if stated is None else datetime.combine(stated, time(), UTC)
