"""A stock or lead-time list exists and says of at least one article how much there is or when."""

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.stock import Stock


@check("stock.parses", ref="E1")
def parses(stock: Stock) -> Seen:
    """An empty template is no list; a line counts if it says a quantity, a lead time or the next free date."""
    total = stock.count()
    if not total:
        return Seen.no_evidence(total=0)
    columns = (stock.column(c) for c in ("quantity", "lead_time_days", "next_available"))
    telling = [any(v is not None for v in line) for line in zip(*columns, strict=True)]
    silent = stock.where([not t for t in telling])
    return Seen(
        level=share_level(sum(telling), total),
        params={"total": total, "silent": silent.count()},
        places=silent.places("quantity"),
        place_count=silent.count(),
    )
