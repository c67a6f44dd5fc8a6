"""Columns of the documents two firms exchange about one order: order, confirmation, despatch advice, invoice, basket.

One line an item of the document; what holds for the whole document stands on each of its lines. A document without
items gives one line with `line` empty. BT numbers are those of EN 16931.
"""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

_ITEM = (
    Field("article", "id"),
    Field("buyer_article", "id"),
    Field("gtin", "id"),
    Field("description", "text"),
    Field("quantity", "number"),
    Field("unit", "id"),
    Field("price", "money"),
    Field("price_quantity", "number"),
    Field("currency", "currency"),
)
"""What an item is: `price` is for `price_quantity` units (1 where empty), net of allowances."""

INVOICE = Shape(
    "invoice",
    (
        Field("invoice", "id", required=True, filled=True),
        Field("invoice_type", "id"),  # BT-3: 380 invoice, 381 credit note, 386 prepayment, 326 partial ...
        Field("issued_on", "date", required=True),
        Field("due_on", "date"),
        Field("delivered_on", "date"),
        Field("profile", "text"),  # BT-24, the guideline the document says it follows
        Field("process", "text"),  # BT-23
        Field("seller", "text"),
        Field("seller_vat", "id"),
        Field("seller_country", "text"),
        Field("seller_endpoint", "id"),
        Field("seller_scheme", "id"),
        Field("buyer", "text"),
        Field("buyer_vat", "id"),
        Field("buyer_country", "text"),
        Field("buyer_endpoint", "id"),
        Field("buyer_scheme", "id"),
        Field("buyer_reference", "text"),  # BT-10
        Field("iban", "id"),
        Field("payment_terms", "text"),  # BT-20
        Field("cash_discount", "text"),  # steps as days:percent, only where they stand there as data
        Field("net_total", "money"),
        Field("tax_total", "money"),
        Field("gross_total", "money"),
        Field("prepaid", "money"),
        Field("payable", "money"),
        Field("line", "id"),
        Field("order", "id"),  # BT-13, or the order the line itself names
        Field("order_line", "id"),  # BT-132
        Field("despatch", "id"),  # BT-16
        *_ITEM,
        Field("line_amount", "money"),  # BT-131
        Field("country_of_origin", "text"),  # BT-159
        Field("customs_tariff", "customs"),  # BT-158 with list HS
        Field("rules", "text"),  # the rule set and version that was run over the document, empty = none was
        Field("rules_partial", "flag"),  # only a part of them could be run
        Field("rules_failed", "texts"),  # ids of the rules that failed
        Field("national_rules_failed", "texts"),  # ids of failed XRechnung rules, empty = not asked for
        Field("network_rules_failed", "texts"),  # ids of failed Peppol rules, empty = not asked for
        Field("schema_faults", "count"),
    ),
)

PURCHASE_ORDER = Shape(
    "purchase-order",
    (
        Field("order", "id", required=True, filled=True),
        Field("ordered_at", "moment"),
        Field("quotation", "id"),  # number of the quotation the order refers to
        Field("buyer", "text"),
        Field("seller", "text"),
        Field("line", "id"),
        *_ITEM,
        Field("requested", "date"),
        Field("incoterm", "text"),
        Field("incoterm_place", "text"),
        Field(
            "line_change", "word"
        ),  # added, changed, deleted, unchanged: of a change to the order; else empty
    ),
)

ORDER_RESPONSE = Shape(
    "order-response",
    (
        Field("response", "id"),
        Field("order", "id", required=True, filled=True),
        Field("responded_at", "moment"),
        Field(
            "answer", "word"
        ),  # accepted, changed, rejected: of the line where it has one, else of the document
        Field("line", "id"),
        Field("order_line", "id"),
        *_ITEM,
        Field("confirmed", "date"),
    ),
)

DESPATCH_ADVICE = Shape(
    "despatch-advice",
    (
        Field("despatch", "id", required=True, filled=True),
        Field("advised_at", "moment"),
        Field("shipped_on", "date"),
        Field("delivered_on", "date"),
        Field("line", "id"),
        Field("order", "id"),
        Field("order_line", "id"),
        *_ITEM,
        Field("sscc", "id"),
        Field("tracking", "id"),
    ),
)

BASKET = Shape(
    "basket",
    (
        Field("line", "id"),
        *_ITEM,
        Field("lead_time_days", "days"),
        Field("class_system", "text"),
        Field("class_group", "id"),
        Field("basket_faults", "texts"),  # names of the fields that break the rules of the format
    ),
)

TRADE = (INVOICE, PURCHASE_ORDER, ORDER_RESPONSE, DESPATCH_ADVICE, BASKET)
