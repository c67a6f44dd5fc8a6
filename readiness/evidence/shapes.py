"""What columns each kind of evidence has, and of which type; every reader fills one of these shapes.

Kept apart from the classes people work with, because the child process that opens untrusted files needs the
shapes and nothing else of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pyarrow as pa

FieldType = Literal[
    "id",
    "customs",
    "currency",
    "word",
    "text",
    "texts",
    "number",
    "money",
    "days",
    "share",
    "count",
    "date",
    "moment",
    "flag",
]

ARROW: dict[FieldType, pa.DataType] = {
    "id": pa.string(),
    "customs": pa.string(),
    "currency": pa.string(),
    "word": pa.string(),
    "text": pa.string(),
    "texts": pa.list_(pa.string()),
    "number": pa.float64(),
    "money": pa.float64(),
    "days": pa.float64(),
    "share": pa.float64(),
    "count": pa.int32(),
    "date": pa.date32(),
    "moment": pa.timestamp("us", tz="UTC"),
    "flag": pa.bool_(),
}
"""How each type is stored. `id` is trimmed and NFKC-normalised with its case and leading zeros kept, `customs` loses
its dots and blanks, `currency` is upper case, `word` one of a closed list, `text` keeps its wording, `share` is 0..1."""

PLACE_COLUMNS = (
    pa.field("file", pa.string()),
    pa.field("sheet", pa.string()),
    pa.field("row", pa.int32()),
    pa.field("pointer", pa.string()),
)
"""Where a line stands. `row` as the contract says; `pointer` is the JSON Pointer of a record that has no row."""


@dataclass(frozen=True)
class Field:
    """`required`: a table without this column does not conform; `filled`: a row without it has a problem."""

    name: str
    type: FieldType
    required: bool = False
    filled: bool = False


@dataclass(frozen=True)
class Shape:
    kind: str
    fields: tuple[Field, ...]

    @property
    def schema(self) -> pa.Schema:
        return pa.schema([*PLACE_COLUMNS, *(pa.field(f.name, ARROW[f.type]) for f in self.fields)])

    @property
    def types(self) -> dict[str, FieldType]:
        return {f.name: f.type for f in self.fields}


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
    ),
)

PARTS = Shape(
    "parts",
    (
        Field("part", "id", required=True, filled=True),
        Field("parent", "id"),
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
        Field("revenue", "money"),
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

DOCUMENT_KINDS = ("certificate", "declaration", "ltsd", "terms", "quotation", "order-document")

SHAPES: dict[str, Shape] = {
    s.kind: s
    for s in (CATALOGUE, STOCK, PARTS, ORDERS, *(Shape(kind, DOCUMENT_FIELDS) for kind in DOCUMENT_KINDS))
}
