"""Which share of machines and plants shipped by the date of the contract, and by the date last agreed."""

from collections.abc import Sequence
from datetime import date, timedelta

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.orders.delivered import share_of
from readiness.evidence.availability import Projects


def kept(
    promised: Sequence[date | None], shipped: Sequence[date | None], on: date, grace_days: float
) -> list[bool | None]:
    """Per project; None without a promise or before it is due. What is overdue and has not left is late."""
    judged: list[bool | None] = []
    for promise, left in zip(promised, shipped, strict=True):
        if promise is None or (left is None and promise + timedelta(days=grace_days) >= on):
            judged.append(None)
        else:
            judged.append(left is not None and left <= promise + timedelta(days=grace_days))
    return judged


@check("projects.on_time", ref="K16")
def on_time(projects: Projects, limits: Limits, today: Today) -> Seen:
    """Judged against the contract, on the lower end of the 95 % interval; the last agreed date is told beside it.

    Without change orders the contract's date is the one last agreed.
    """
    grace = limits["orders.grace_days"]
    contract, shipped = projects.column("baseline"), projects.column("shipped_on")
    agreed = [a or b for a, b in zip(projects.column("last_agreed"), contract, strict=True)]
    judged = kept(contract, shipped, today.on, grace)
    first, last = share_of(judged), share_of(kept(agreed, shipped, today.on, grace))
    if first.low is None or first.value is None:
        return Seen.no_evidence(total=projects.count())
    late = projects.where([j is False for j in judged])
    return Seen(
        value=100 * first.low,
        params={
            "n": first.n,
            "first": first.value,
            "first_low": first.low,
            "last": last.value,
            "n_last": last.n,
        },
        places=late.places("shipped_on"),
        place_count=late.count(),
    )
