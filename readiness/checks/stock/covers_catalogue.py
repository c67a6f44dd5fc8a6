"""How much of the catalogue the stock list covers, article by article."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import compared, share_right
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.stock import Stock


@check("stock.covers_catalogue", ref="E4")
def covers_catalogue(stock: Stock, catalogue: Catalogue) -> Seen:
    """Machines built to specification need no stock and are left out; the places are catalogue lines without stock."""
    listed = catalogue.where([c != "machine_to_spec" for c in catalogue.column("offer_class")])
    if not stock.count():
        return Seen.no_evidence(total=listed.count())
    stocked = set(stock.column("article"))
    numbers = listed.column("supplier_pid")
    return share_right(
        listed,
        [n in stocked for n in numbers],
        "supplier_pid",
        told={"strangers": len(stocked - set(numbers))},
        assurance=compared(stock, catalogue),
    )
