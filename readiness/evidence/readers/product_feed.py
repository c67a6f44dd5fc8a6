"""Product feeds as JSON: the Agentic Commerce Protocol's products and variants, or flat lists of offers.

Conformant means: every offer has a number and a title, and its price, link and pictures have the form feeds ask for.
Feeds as CSV or TSV are tables and read as such.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from readiness.evidence import limits
from readiness.evidence.feed.offers import Offer, line_of, offers, price_of
from readiness.evidence.json_text import parse_json
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble
from readiness.evidence.shapes_range import FEED

FORMAT = "product-feed"
_LINK = re.compile(r"https?://\S+")
_CURRENCY = re.compile(r"[A-Z]{3}")


def recognises(data: bytes) -> bool:
    document, trouble = parse_json(data) if family_of(data) == "json" else (None, None)
    return trouble is None and bool(offers(document))


def read(data: bytes, hint: Hint) -> Reading:
    document: Any = parse_json(data)[0]
    found = offers(document)
    builder = LineBuilder(FEED)
    faults: list[Trouble] = []
    stamps: list[datetime] = []
    for offer in found[: limits.ROWS]:
        line = line_of(offer)
        faults += _faults(offer, line)
        if line["supplier_pid"] is not None:
            builder.add(line, pointer=offer.pointer)
        stamp = line["updated_at"]
        stamps += [stamp] if isinstance(stamp, datetime) else []
    listed, more = faults[: limits.TROUBLES], len(faults) - limits.TROUBLES
    return Reading(
        format=FORMAT,
        tier="parsable" if faults else "conformant",
        kind=FEED.kind,
        records=len(found),
        lines=builder.table(),
        columns={name: f"/{name}" for name in FEED.types},
        taken_on=max(stamps).date() if stamps else None,
        problems=(*listed, *([Trouble("more_problems", params={"more": more})] if more > 0 else ())),
    )


def _faults(offer: Offer, line: dict[str, object]) -> list[Trouble]:
    price = offer.said("price")
    rules = {
        "id": line["supplier_pid"] is not None,
        "title": line["title"] is not None,
        "price": price is None or _is_price(price, line["currency"]),
        "url": line["url"] is None or _LINK.fullmatch(str(line["url"])) is not None,
        "image_url": line["image_url"] is None or _LINK.fullmatch(str(line["image_url"])) is not None,
    }
    return [
        Trouble("rule_broken", field=f"{offer.pointer}/{name}", params={"element": name})
        for name, holds in rules.items()
        if not holds
    ]


def _is_price(said: Any, currency: object) -> bool:
    amount = price_of(said)[0]
    return amount is not None and amount >= 0 and _CURRENCY.fullmatch(str(currency or "")) is not None
