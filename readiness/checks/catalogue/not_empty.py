"""The catalogue holds articles and is young enough to be believed."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.catalogue import Catalogue

DAYS_A_MONTH = 365.25 / 12


@check("catalogue.not_empty", ref="C2")
def not_empty(catalogue: Catalogue, limits: Limits, today: Today) -> Seen:
    """Judges the oldest file; a date in the future cannot be an age and counts as undated.

    Without a date the articles are there, but nobody can tell whether they still hold.
    """
    total = catalogue.count()
    if not total:
        return Seen.no_evidence(total=0)
    dates = [h.taken_on for h in catalogue.heads]
    known = [d for d in dates if d is not None and d <= today.on]
    longest = limits["catalogue.age_months.level2"]
    if len(known) < len(dates):
        return Seen(
            level=limits["catalogue.undated_level"],
            params={"total": total, "taken_on": None, "max_months": longest},
        )
    months = (today.on - min(known)).days / DAYS_A_MONTH
    reached = [step for step in (4, 3, 2) if months <= limits[f"catalogue.age_months.level{step}"]]
    return Seen(
        level=max(reached, default=0),
        params={"total": total, "taken_on": min(known).isoformat(), "max_months": longest},
    )
