"""By which way stock and order data travel: answered on request, sent as messages, or only as files by hand."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.base import Evidence
from readiness.evidence.interface import Interchanges, Interfaces
from readiness.evidence.stock import Stock
from readiness.evidence.trade import DespatchAdvices, OrderResponses, PurchaseOrders

MESSAGES = frozenset(
    {"edifact", "cxml", "opentrans", "ubl-order", "ubl-order-response", "ubl-despatch-advice", "catena-x"}
)
"""Formats one system sends to another."""


@check("interface.channel", ref="E12")
def channel(
    interfaces: Interfaces | None,
    interchanges: Interchanges | None,
    stock: Stock | None,
    purchase: PurchaseOrders | None,
    responses: OrderResponses | None,
    advices: DespatchAdvices | None,
    limits: Limits,
) -> Seen:
    """Full marks for an interface that gives stock when asked, less for messages that are sent, least for tables.

    A file shows that a channel exists, not how often it runs.
    """
    seen: list[Evidence] = [
        e
        for e in (interfaces, interchanges, stock, purchase, responses, advices)
        if e is not None and e.count()
    ]
    formats = {h.format for e in seen for h in e.heads}
    pull = interfaces is not None and any("stock" in (s or ()) for s in interfaces.column("serves"))
    push = sorted(formats & MESSAGES)
    way = "pull" if pull else "push" if push else "file"
    if not seen or (way == "file" and stock is None):
        return Seen.no_evidence(way=(), formats=())
    return Seen(
        level=limits[f"interface.channel.{way}"],
        params={"way": (way,), "formats": tuple(sorted(formats))},
        whole_file=False,
    )
