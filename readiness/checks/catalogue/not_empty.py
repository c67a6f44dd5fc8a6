"""The catalogue holds articles and is young enough to be believed."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.catalogue import Catalogue

UNDATED = 2
"""An undated catalogue is half an answer: the articles are there, their age is not."""


@check("catalogue.not_empty", ref="C2")
def not_empty(catalogue: Catalogue, limits: Limits, today: Today) -> Seen:
    """Judges the oldest file; a date in the future cannot be an age and counts as undated."""
    total = catalogue.count()
    if not total:
        return Seen.no_evidence(total=0)
    dates = [h.taken_on for h in catalogue.heads]
    known = [d for d in dates if d is not None and d <= today.on]
    if len(known) < len(dates):
        return Seen(level=UNDATED, params={"total": total, "age_days": None})
    age = (today.on - min(known)).days
    months = limits["catalogue.max_age_months"]
    return Seen(
        level=4 if age <= months * 365.25 / 12 else 0,
        params={"total": total, "age_days": age, "taken_on": min(known).isoformat(), "max_months": months},
    )
