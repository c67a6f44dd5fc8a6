"""Footprints of products hold today: a value with its unit and boundary, dates in order, not past their validity."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from readiness.checks.base import Limits, Seen, Today, check, share_level
from readiness.evidence.origin_evidence import Footprints

TOP = 4
MONTH = timedelta(days=365.25 / 12)


@check("passport.carbon_footprint", ref="F12")
def carbon_footprint(footprints: Footprints, limits: Limits, today: Today) -> Seen:
    """Where no end of validity is stated, the period or the day of issue may lie so many months back, no more.

    For what share of revenue there are footprints, and whether somebody checked them on site, no file shows.
    """
    lines = footprints.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0)
    live = [_holds(line, today.on, limits["footprint.max_months"]) for line in lines]
    sound = [_sound(line) for line in lines]
    right = [a and b for a, b in zip(live, sound, strict=True)]
    wrong = footprints.where([not good for good in right])
    return Seen(
        level=share_level(sum(right), len(right)) * limits["footprint.file_level"] / TOP,
        params={
            "total": len(lines),
            "right": sum(right),
            "wrong": wrong.count(),
            "expired": live.count(False),
            "faulty": sound.count(False),
            "unmeasured": sum(line["primary_share"] is None for line in lines),
        },
        places=wrong.places("footprint"),
        place_count=wrong.count(),
    )


def _sound(line: dict[str, Any]) -> bool:
    value = line["footprint"]
    return value is not None and value >= 0 and bool(line["declared_unit"]) and not line["footprint_faults"]


def _holds(line: dict[str, Any], on: date, months: float) -> bool:
    if line["valid_from"] is not None and line["valid_from"] > on:
        return False
    if line["valid_until"] is not None:
        return bool(line["valid_until"] >= on)
    last = line["period_until"] or line["issued_on"]
    return last is not None and bool(on <= last + months * MONTH)
