"""How much of the catalogue the stock list covers, article by article."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.stock import Stock


@check("stock.covers_catalogue", ref="E4")
def covers_catalogue(stock: Stock, catalogue: Catalogue) -> Seen:
    """Machines built to specification need no stock and are left out; the places are catalogue lines without stock."""
    listed = catalogue.where([c != "machine_to_spec" for c in catalogue.column("offer_class")])
    total = listed.count()
    if not stock.count() or not total:
        return Seen.no_evidence(total=total)
    stocked, numbers = set(stock.column("article")), listed.column("supplier_pid")
    covered = [n in stocked for n in numbers]
    without = listed.where([not c for c in covered])
    return Seen(
        value=100 * sum(covered) / total,
        params={
            "total": total,
            "right": sum(covered),
            "wrong": without.count(),
            "strangers": len(stocked - set(numbers)),
        },
        places=without.places("supplier_pid"),
        place_count=without.count(),
        assurance=compared(stock, catalogue),
    )
