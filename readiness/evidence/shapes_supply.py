"""Columns of what a firm's purchasing holds beside the parts list: sources, suppliers, spend, open orders."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

SOURCE = Shape(
    "source",
    (
        Field("part", "id", required=True, filled=True),
        Field("supplier", "id"),
        Field("supplier_number", "id"),
        Field("site", "id"),
        Field("country", "text"),
        Field("share", "share"),
        Field("status", "word"),
        Field("blocked", "flag"),
        Field("valid_from", "date"),
        Field("valid_until", "date"),
        Field("price", "money"),
        Field("currency", "currency"),
        Field("lead_time_days", "days"),
        Field("switch_days", "days"),
        Field("recover_days", "days"),
        Field("capacity", "number"),
        Field("hs_code", "customs"),
        Field("origin", "text"),
    ),
)
"""One line a part and the firm it may be bought from; the firm by name, by its number, or by both."""

SUPPLIER = Shape(
    "supplier",
    (
        Field("supplier", "id", required=True, filled=True),
        Field("supplier_number", "id"),
        Field("country", "text"),
        Field("vat_id", "id"),
        Field("duns", "id"),
        Field("lei", "id"),
        Field("parent_firm", "id"),
        Field("supplier_role", "word"),
    ),
)
"""One line a supplier. `country` is where it has its seat, which need not be where it makes things."""

SPEND = Shape(
    "spend",
    (
        Field("supplier", "id"),
        Field("supplier_number", "id"),
        Field("part", "id"),
        Field("amount", "money", required=True, filled=True),
        Field("currency", "currency"),
        Field("quantity", "number"),
        Field("invoice", "id"),
        Field("posted_on", "date"),
    ),
)
"""One line of money paid to a supplier, for a part where the list says which."""

OPEN_ORDER = Shape(
    "open-order",
    (
        Field("order", "id"),
        Field("line", "id"),
        Field("part", "id", required=True, filled=True),
        Field("supplier", "id"),
        Field("supplier_number", "id"),
        Field("open_quantity", "number"),
        Field("quantity", "number"),
        Field("ordered_on", "date"),
        Field("expected_on", "date"),
        Field("price", "money"),
        Field("price_quantity", "number"),
        Field("currency", "currency"),
    ),
)
"""One line of an order the firm placed itself and that is not yet delivered."""

SUPPLY = (SOURCE, SUPPLIER, SPEND, OPEN_ORDER)
