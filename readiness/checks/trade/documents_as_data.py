"""Confirmation, despatch advice and invoice: which of the three go out as data with the customer's order and line."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.base import Evidence
from readiness.evidence.trade import DespatchAdvices, Invoices, OrderResponses


@check("trade.documents_as_data")
def documents_as_data(
    responses: OrderResponses | None,
    advices: DespatchAdvices | None,
    invoices: Invoices | None,
    limits: Limits,
) -> Seen:
    """One step for each kind of message that carries order and line on nearly all of its lines.

    That every customer gets them no file shows; the level ends where the files end. A kind of which no message is
    at hand may still be sent: nothing is concluded from its absence but that it is not shown.
    """
    kinds: dict[str, Evidence | None] = {
        "order-response": responses,
        "despatch-advice": advices,
        "invoice": invoices,
    }
    at_hand = {name: e for name, e in kinds.items() if e is not None and e.count()}
    if not at_hand:
        return Seen.no_evidence(linked=(), unlinked=(), lines=0)
    needed = limits["trade.documents_as_data.linked_share"]
    shares = {name: _linked(e) for name, e in at_hand.items()}
    linked = tuple(name for name, share in shares.items() if share >= needed)
    unlinked = tuple(name for name in at_hand if name not in linked)
    wrong = [e for name, e in at_hand.items() if name in unlinked]
    places = tuple(p for e in wrong for p in e.where_empty("order_line").places("order_line"))
    return Seen(
        level=limits[f"trade.documents_as_data.level_of_{len(linked)}"],
        params={"linked": linked, "unlinked": unlinked, "lines": sum(e.count() for e in at_hand.values())},
        places=places,
        whole_file=False,
    )


def _linked(evidence: Evidence) -> float:
    pairs = zip(evidence.column("order"), evidence.column("order_line"), strict=True)
    return sum(None not in pair for pair in pairs) / evidence.count()
