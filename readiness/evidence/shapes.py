"""What columns each kind of evidence has, and of which type; every reader fills one or more of these shapes."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape
from readiness.evidence.shapes_availability import AVAILABILITY
from readiness.evidence.shapes_interface import INTERFACES
from readiness.evidence.shapes_licence import LICENCE
from readiness.evidence.shapes_origin import ORIGIN
from readiness.evidence.shapes_plan import PLAN
from readiness.evidence.shapes_questionnaire import QUESTIONNAIRE
from readiness.evidence.shapes_range import RANGE
from readiness.evidence.shapes_supplier import SUPPLIER
from readiness.evidence.shapes_supply import SUPPLY
from readiness.evidence.shapes_trade import TRADE
from readiness.evidence.shapes_web import WEB

CATALOGUE = Shape(
    "catalogue",
    (
        Field("supplier_pid", "id", required=True, filled=True),
        Field("description_short", "text", required=True),
        Field("description_long", "text"),
        Field("languages", "texts"),
        Field("keywords", "texts"),
        Field("gtin", "id"),
        Field("manufacturer", "text"),
        Field("mpn", "id"),
        Field("class_system", "text"),
        Field("class_group", "id"),
        Field("features", "count"),
        Field("features_with_unit", "count"),
        Field("price", "money"),
        Field("currency", "currency"),
        Field("price_quantity", "number"),
        Field("price_steps", "count"),
        Field("price_from", "date"),
        Field("price_until", "date"),
        Field("order_unit", "id"),
        Field("content_unit", "id"),
        Field("units_per_order", "number"),
        Field("moq", "number"),
        Field("quantity_interval", "number"),
        Field("delivery_time", "days"),
        Field("country_of_origin", "text"),
        Field("customs_tariff", "customs"),
        Field("export_class", "text"),
        Field("mime_count", "count"),
        Field("mime_kinds", "texts"),
        Field("status", "text"),
        Field("successor", "id"),
        Field("offer_class", "word"),
    ),
)

STOCK = Shape(
    "stock",
    (
        Field("article", "id", required=True, filled=True),
        Field("description", "text"),
        Field("gtin", "id"),
        Field("quantity", "number"),
        Field("unit", "id"),
        Field("site", "text"),
        Field("country", "text"),
        Field("updated_at", "moment"),
        Field("updated_zoned", "flag"),
        Field("blocked", "flag"),
        Field("blocked_quantity", "number"),
        Field("lead_time_days", "days"),
        Field("next_available", "date"),
        Field("order_number", "id"),
        Field("daily_usage", "number"),
        Field("stock_days", "days"),
    ),
)

PARTS = Shape(
    "parts",
    (
        Field("part", "id", required=True, filled=True),
        Field("parent", "id"),
        Field("level", "id"),
        Field("slot", "id"),
        Field("supplier", "id"),
        Field("site", "id"),
        Field("country", "text"),
        Field("quantity", "number"),
        Field("share", "share"),
        Field("status", "word"),
        Field("price", "money"),
        Field("currency", "currency"),
        Field("lead_time_days", "days"),
        Field("stock_days", "days"),
        Field("switch_days", "days"),
        Field("recover_days", "days"),
        Field("hs_code", "customs"),
        Field("material", "id"),
        Field("origin", "text"),
        Field("origin_rule", "text"),
        Field("revenue", "money"),
        Field("capacity", "number"),
        Field("eccn", "id"),
        Field("scrap", "share"),
        Field("parent_firm", "id"),
        Field("risk_group", "text"),
        Field("lane", "text"),
    ),
)

ORDERS = Shape(
    "orders",
    (
        Field("order", "id", required=True, filled=True),
        Field("line", "id"),
        Field("article", "id"),
        Field("customer", "text"),
        Field("country", "text"),
        Field("quantity", "number"),
        Field("unit", "id"),
        Field("ordered_on", "date"),
        Field("requested", "date"),
        Field("first_confirmed", "date", required=True),
        Field("last_confirmed", "date"),
        Field("confirmed_changed_at", "date"),
        Field("actual", "date"),
        Field("actual_quantity", "number"),
        Field("price", "money"),
        Field("currency", "currency"),
        Field("incoterm", "text"),
    ),
)

DOCUMENT_FIELDS = (
    Field("field", "id", filled=True),
    Field("value", "text"),
    Field("passage", "text"),
    Field("confirmed", "text"),
    Field("item", "count"),
    Field("confidence", "id"),
)
"""One line a proposed field: `row` is the page, `value` what the text says, `confirmed` what a person confirmed.

`item` counts the goods or lines of the document from 1, null for what holds for all of it. `confidence` is low
or high for what was read, `confirmed` once a person said so.
"""

DOCUMENT_KINDS = ("certificate", "declaration", "ltsd", "terms", "quotation", "order-document", "statement")

SHAPES: dict[str, Shape] = {
    s.kind: s
    for s in (
        CATALOGUE,
        STOCK,
        PARTS,
        ORDERS,
        *SUPPLY,
        *TRADE,
        *AVAILABILITY,
        *RANGE,
        *LICENCE,
        *ORIGIN,
        *WEB,
        *QUESTIONNAIRE,
        *SUPPLIER,
        *PLAN,
        *INTERFACES,
        *WEB,
        *(Shape(kind, DOCUMENT_FIELDS) for kind in DOCUMENT_KINDS),
    )
}
