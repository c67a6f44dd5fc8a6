"""OCI baskets, as the form a shop posts back or its fields as text; our rules: basket/oci_fields.yaml."""

from __future__ import annotations

import re

from readiness.evidence.basket.oci import Item, faults, items
from readiness.evidence.decode import find_encoding
from readiness.evidence.messages.record import Gathered, Record
from readiness.evidence.reading import Hint, Reading, Trouble, unreadable
from readiness.evidence.shapes_trade import BASKET

_HEAD = 1_000_000
_MARK = re.compile(rb"NEW_ITEM-(?:DESCRIPTION|MATNR|QUANTITY|VENDORMAT)(?:\[\d+\]|%5B\d+%5D)", re.I)
_FIELDS = {
    "article": ("VENDORMAT", "EXT_PRODUCT_ID"),
    "buyer_article": ("MATNR",),
    "description": ("DESCRIPTION",),
    "quantity": ("QUANTITY",),
    "unit": ("UNIT",),
    "price": ("PRICE",),
    "price_quantity": ("PRICEUNIT",),
    "currency": ("CURRENCY",),
    "lead_time_days": ("LEADTIME",),
    "class_system": ("EXT_SCHEMA_TYPE",),
    "class_group": ("EXT_CATEGORY_ID", "MATGROUP"),
}


def recognises(data: bytes) -> bool:
    return _MARK.search(data[:_HEAD]) is not None


def read(data: bytes, hint: Hint) -> Reading:
    decoding = find_encoding(data)
    if decoding is None:
        return unreadable("encoding_unknown", "oci", encoding="?")
    gathered = Gathered()
    for item in items(data.decode(decoding.encoding)):
        gathered.add(_line(item), item.row)
    return gathered.reading("oci", "OCI", encoding=decoding.encoding)


def _line(item: Item) -> Record:
    line = Record(BASKET)
    line.put("line", str(item.number), item.row)
    for name, sources in _FIELDS.items():
        text = next((t for source in sources if (t := item.values.get(source, "").strip())), None)
        line.put(name, text, item.row)
    broken = faults(item)
    line.values["basket_faults"] = broken
    told = {trouble.field for trouble in line.troubles}
    for name in broken:
        place = f"NEW_ITEM-{name}[{item.number}]"
        if not any(name in sources for f, sources in _FIELDS.items() if f in told):
            line.troubles.append(Trouble("basket_field", item.row, place, params={"field": name}))
    return line
