"""The first confirmed date still stands in the data: nobody wrote a later promise over it."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.orders import Orders


@check("orders.dates_untouched", ref="K16")
def dates_untouched(orders: Orders) -> Seen:
    """First and last promise are equal although the promise was changed: the first one was overwritten.

    Without a column that says when a promise was changed nothing can be said: unknown.
    """
    changed = orders.column("confirmed_changed_at")
    if all(c is None for c in changed):
        return Seen.no_evidence(total=len(changed))
    firsts, lasts = orders.column("first_confirmed"), orders.column("last_confirmed")
    return share_right(
        orders,
        [c is None or f is None or f != last for c, f, last in zip(changed, firsts, lasts, strict=True)],
        "first_confirmed",
        "confirmed_changed_at",
    )
