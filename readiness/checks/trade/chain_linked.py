"""Each paper names the one before it: the order its quotation, confirmation, advice and invoice their order."""

from readiness.checks.base import Seen, check, share_level
from readiness.checks.coverage import compared
from readiness.evidence.base import Evidence
from readiness.evidence.document import Quotations
from readiness.evidence.orders import Orders
from readiness.evidence.trade import DespatchAdvices, Invoices, OrderResponses, PurchaseOrders
from readiness.matching.lines import same_number
from readiness.model.place import Place


@check("trade.chain_linked", ref="H9")
def chain_linked(
    purchase: PurchaseOrders | None,
    orders: Orders | None,
    quotations: Quotations | None,
    responses: OrderResponses | None,
    advices: DespatchAdvices | None,
    invoices: Invoices | None,
) -> Seen:
    """Share of lines whose reference leads to a document at hand. Orders count only where quotations are at hand.

    A number that leads nowhere among these files is a broken link: whoever follows the chain stops there too.
    """
    placed = {
        n for e in (purchase, orders) if e is not None for o in e.column("order") if (n := same_number(o))
    }
    links: list[tuple[Evidence, str, set[str]]] = []
    if placed:
        links += [(e, "order", placed) for e in (responses, advices, invoices) if e is not None and e.count()]
    if quotations is not None and purchase is not None and purchase.count():
        offered = {n for v in _numbers(quotations) if (n := same_number(v))}
        if offered:
            links.append((purchase, "quotation", offered))
    total = broken = 0
    places: tuple[Place, ...] = ()
    for evidence, field, known in links:
        wrong = [same_number(n) not in known for n in evidence.column(field)]
        total, broken = total + len(wrong), broken + sum(wrong)
        places += evidence.where(wrong).places(field)
    if not total:
        return Seen.no_evidence(total=0, linked=0, broken=0)
    used = [evidence for evidence, *_ in links]
    return Seen(
        level=share_level(total - broken, total),
        params={"total": total, "linked": total - broken, "broken": broken},
        places=places,
        place_count=broken,
        assurance=compared(*used),
    )


def _numbers(quotations: Quotations) -> list[str | None]:
    """What the quotations call themselves, as confirmed where somebody did."""
    columns = (quotations.column(name) for name in ("field", "value", "confirmed"))
    return [confirmed or value for field, value, confirmed in zip(*columns, strict=True) if field == "number"]
