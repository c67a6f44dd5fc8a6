"""Which share of machines and plants shipped by the date of the contract, and by the date last agreed."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.orders.delivered import kept, promise_seen, share_of
from readiness.evidence.availability import Projects


@check("projects.on_time", ref="K16")
def on_time(projects: Projects, limits: Limits, today: Today) -> Seen:
    """Judged against the contract, on the lower end of the 95 % interval; the last agreed date is told beside it.

    Without change orders the contract's date is the one last agreed.
    """
    grace = limits["orders.grace_days"]
    contract, shipped = projects.column("baseline"), projects.column("shipped_on")
    agreed = [a or b for a, b in zip(projects.column("last_agreed"), contract, strict=True)]
    judged = kept(contract, shipped, today.on, grace)
    last = share_of(kept(agreed, shipped, today.on, grace))
    return promise_seen(projects, "shipped_on", judged, last)
