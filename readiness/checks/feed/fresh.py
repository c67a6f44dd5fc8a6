"""How old a product feed is on the day of the assessment."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.range import Feeds
from readiness.model.ladder import ladder_level


@check("feed.fresh", ref="D10")
def fresh(feeds: Feeds, limits: Limits, today: Today) -> Seen:
    """The newest moment counts: agents fetch the whole feed. A moment still to come says nothing."""
    moments = [m.date() for m in feeds.column("updated_at") if m is not None]
    stated = [day for head in feeds.heads if (day := head.taken_on) is not None]
    known = [day for day in (*moments, *stated) if day <= today.on]
    if not feeds.count() or not known:
        return Seen.no_evidence(total=feeds.count())
    age = (today.on - max(known)).days
    return Seen(
        level=ladder_level(age, limits.ladder("feed.fresh_days")),
        params={"total": feeds.count(), "age_days": age, "newest": max(known).isoformat()},
        places=feeds.places("updated_at"),
        place_count=feeds.count(),
    )
