"""A basket handed back by cXML says per item what an order needs: number, text, quantity, unit, price, class, time."""

import re

from babel.core import get_global

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.trade import Baskets

FORMAT = "cxml"
UNSPSC = re.compile(r"\d{8}")
UNIT = re.compile(r"[A-Z0-9]{2,3}")
NEEDED = ("article", "description", "quantity", "price")


@check("trade.cxml_basket", ref="B16")
def cxml_basket(baskets: Baskets, limits: Limits) -> Seen:
    """Mean share of the details that are right per item, up to the level a single basket can show.

    The class has to be an UNSPSC code of eight digits: buyers route approvals and accounts by it.
    """
    mine = {head.file for head in baskets.heads if head.format == FORMAT}
    baskets = baskets.where([file in mine for file in baskets.column("file")])
    lines = baskets.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0, wrong=0, class_wrong=0, lead_time_missing=0)
    classed = [
        (line["class_system"] or "").upper() == "UNSPSC"
        and UNSPSC.fullmatch(line["class_group"] or "") is not None
        for line in lines
    ]
    details = [
        [
            *(line[name] is not None for name in NEEDED),
            UNIT.fullmatch(line["unit"] or "") is not None,
            line["currency"] in get_global("all_currencies"),
            line["lead_time_days"] is not None,
            sound,
        ]
        for line, sound in zip(lines, classed, strict=True)
    ]
    wrong = baskets.where([not all(d) for d in details])
    return Seen(
        level=limits["trade.basket.most"] * sum(sum(d) / len(d) for d in details) / len(details),
        params={
            "total": len(lines),
            "wrong": wrong.count(),
            "class_wrong": classed.count(False),
            "lead_time_missing": sum(line["lead_time_days"] is None for line in lines),
        },
        places=wrong.places("class_group", "lead_time_days"),
        place_count=wrong.count(),
        whole_file=False,
    )
