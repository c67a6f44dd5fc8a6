"""Whether there are enough lines or projects for the share that came on time to mean anything."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.orders.delivered import Share, kept, share_of
from readiness.evidence.availability import Projects
from readiness.evidence.orders import Orders
from readiness.model.ladder import ladder_level


@check("orders.enough_lines", ref="H5")
def enough_lines(orders: Orders | None, projects: Projects | None, limits: Limits, today: Today) -> Seen:
    """Level by the gap between the plain share and the lower end of its 95 % interval (Wilson); the wider one counts.

    Says nothing about how good the share is: 3 of 3 is a perfect share that proves little.
    """
    grace = limits["orders.grace_days"]
    lines, built = Share(0, 0), Share(0, 0)
    if orders is not None:
        lines = share_of(kept(orders.column("first_confirmed"), orders.column("actual"), today.on, grace))
    if projects is not None:
        built = share_of(kept(projects.column("baseline"), projects.column("shipped_on"), today.on, grace))
    gaps = [100 * (s.value - s.low) for s in (lines, built) if s.value is not None and s.low is not None]
    told = {
        "n": lines.n + built.n,
        "lines": lines.n,
        "lines_share": lines.value,
        "lines_low_share": lines.low,
        "projects": built.n,
        "projects_share": built.value,
        "projects_low_share": built.low,
    }
    if not gaps:
        return Seen.no_evidence(**told)
    return Seen(level=ladder_level(max(gaps), limits.ladder("orders.enough_lines.gap")), params=told)
