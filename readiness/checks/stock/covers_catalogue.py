"""For how much of the catalogue a buyer's system finds price, availability and lead time without asking anyone."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import compared
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.stock import Stock


@check("stock.covers_catalogue", ref="E4")
def covers_catalogue(stock: Stock, catalogue: Catalogue) -> Seen:
    """An article is covered if the stock list says of it how much or when, and price and lead time stand in either list.

    Machines built to specification need no stock and are left out; the places are catalogue lines not covered.
    """
    listed = catalogue.where([c != "machine_to_spec" for c in catalogue.column("offer_class")])
    total = listed.count()
    if not stock.count() or not total:
        return Seen.no_evidence(total=total)
    there, timed = (
        _telling(stock, "quantity", "lead_time_days", "next_available"),
        _telling(stock, "lead_time_days"),
    )
    numbers = listed.column("supplier_pid")
    stocked = [n in there for n in numbers]
    priced = [p is not None and p > 0 for p in listed.column("price")]
    dated = [
        d is not None or n in timed for n, d in zip(numbers, listed.column("delivery_time"), strict=True)
    ]
    covered = [all(parts) for parts in zip(stocked, priced, dated, strict=True)]
    without = listed.where([not c for c in covered])
    return Seen(
        value=100 * sum(covered) / total,
        params={
            "total": total,
            "right": sum(covered),
            "unlisted": stocked.count(False),
            "unpriced": priced.count(False),
            "undated": dated.count(False),
            "strangers": len(set(stock.column("article")) - set(numbers)),
        },
        places=without.places("supplier_pid"),
        place_count=without.count(),
        assurance=compared(stock, catalogue),
    )


def _telling(stock: Stock, *fields: str) -> set[str]:
    """Articles of which at least one of these fields says something."""
    lines = zip(*(stock.column(field) for field in fields), strict=True)
    told = [any(value is not None for value in line) for line in lines]
    return set(stock.where(told).column("article"))
