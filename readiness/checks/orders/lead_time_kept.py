"""What the catalogue promises as lead time against what orders really took."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import compared, share_right
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
    comparable = orders.where([f is not None for f in facts])
    tolerance = limits["orders.lead_time_tolerance"]
    pairs = [f for f in facts if f is not None]
    return share_right(
        comparable,
        [took <= days * (1 + tolerance) for days, took in pairs],
        "actual",
        told={"not_comparable": orders.count() - len(pairs)},
        assurance=compared(orders, catalogue),
    )
