"""What the catalogue promises as lead time against what orders really took."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared
from readiness.checks.orders.delivered import share_of
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.orders import Orders


@check("orders.lead_time_kept", ref="E11")
def lead_time_kept(orders: Orders, catalogue: Catalogue, limits: Limits) -> Seen:
    """Share of delivered lines that took no longer than the article's lead time (with the tolerance in force).

    Only lines whose article has a lead time, an order date and a delivery date can be compared.
    """
    promised = dict(zip(catalogue.column("supplier_pid"), catalogue.column("delivery_time"), strict=True))
    spans = zip(*(orders.column(c) for c in ("article", "ordered_on", "actual")), strict=True)
    facts = [
        None if a is None or o is None or promised.get(n) is None else (promised[n], (a - o).days)
        for n, o, a in spans
    ]
    kept = [None if f is None else f[1] <= f[0] * (1 + limits["orders.lead_time_tolerance"]) for f in facts]
    share = share_of(kept)
    if share.value is None:
        return Seen.no_evidence(total=orders.count())
    late = orders.where([k is False for k in kept])
    return Seen(
        value=100 * share.value,
        params={"n": share.n, "share": share.value, "not_comparable": orders.count() - share.n},
        places=late.places("actual"),
        place_count=late.count(),
        assurance=compared(orders, catalogue),
    )
