"""A basket handed back by OCI keeps the rules of the format: lengths, decimal point, ISO unit, price with currency."""

from collections import Counter

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.trade import Baskets

FORMAT = "oci"


@check("trade.oci_basket", ref="B15")
def oci_basket(baskets: Baskets, limits: Limits) -> Seen:
    """Share of items without a broken field, up to the level a single basket can show: no order followed from it."""
    mine = {head.file for head in baskets.heads if head.format == FORMAT}
    baskets = baskets.where([file in mine for file in baskets.column("file")])
    broken = [tuple(f or ()) for f in baskets.column("basket_faults")]
    if not broken:
        return Seen.no_evidence(total=0, wrong=0, fields=())
    wrong = baskets.where([bool(f) for f in broken])
    often = Counter(field for line in broken for field in line)
    return Seen(
        level=limits["trade.basket.most"] * broken.count(()) / len(broken),
        params={
            "total": len(broken),
            "wrong": wrong.count(),
            "fields": tuple(f for f, _ in often.most_common()),
        },
        places=wrong.places("basket_faults"),
        place_count=wrong.count(),
        whole_file=False,
    )
