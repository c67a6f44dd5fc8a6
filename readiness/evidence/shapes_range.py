"""What a catalogue leaves out: feed for agents, spare parts by serial number, end of articles, substances, sites."""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

FEED = Shape(
    "feed",
    (
        Field("supplier_pid", "id", required=True, filled=True),
        Field("title", "text", required=True),
        Field("description", "text"),
        Field("url", "text"),
        Field("image_url", "text"),
        Field("price", "money", required=True),
        Field("currency", "currency"),
        Field("availability", "text", required=True),
        Field("manufacturer", "text"),
        Field("gtin", "id"),
        Field("mpn", "id"),
        Field("condition", "text"),
        Field("updated_at", "moment"),
        Field("updated_zoned", "flag"),
    ),
)
"""`availability` keeps the feed's own word."""

SPARE_PARTS = Shape(
    "spare-parts",
    (
        Field("serial_number", "id", required=True, filled=True),
        Field("machine", "text"),
        Field("part", "id", required=True, filled=True),
        Field("description", "text"),
        Field("order_code", "id"),
        Field("quantity", "number"),
        Field("lead_time_days", "days"),
        Field("price", "money"),
        Field("currency", "currency"),
        Field("price_until", "date"),
        Field("status", "text"),
        Field("successor", "id"),
    ),
)

CHANGE_NOTICE = Shape(
    "change-notice",
    (
        Field("article", "id", required=True, filled=True),
        Field("notice", "id"),
        Field("manufacturer", "text"),
        Field("notice_type", "word"),  # change or discontinuation
        Field("issued_on", "date", required=True),
        Field("last_order_on", "date"),
        Field("last_delivery_on", "date"),
        Field("effective_on", "date"),
        Field("successor", "id"),
        Field("reason", "text"),
    ),
)

SUBSTANCES = Shape(
    "substances",
    (
        Field("article", "id", required=True, filled=True),
        Field("reach_svhc", "word"),  # yes: above 0.1 per cent; no; none: no data
        Field("reach_date", "date"),
        Field("scip", "id"),
        Field("rohs", "word"),  # yes: conforms; no; exempt
        Field("rohs_exemption", "text"),
    ),
)

SITES = Shape(
    "sites",
    (
        Field("site", "text", required=True, filled=True),
        Field("supplier", "id"),
        Field("bpn", "id"),
        Field("duns", "id"),
        Field("gln", "id"),
        Field("street", "text"),
        Field("city", "text"),
        Field("postal_code", "id"),
        Field("country", "text"),
        Field("site_use", "text"),
        Field("part", "id"),
    ),
)

COUNTRY_RATINGS = Shape(
    "country-ratings",
    (
        Field("country", "text", required=True, filled=True),
        Field("iso3", "id"),
        Field("iso2", "id"),
        Field("continent", "text"),
        Field("rating", "id"),
        Field("score", "number", required=True),
    ),
)
"""One line a country and rating; a score of -1 or an empty one is missing and stays unknown."""

RANGE = (FEED, SPARE_PARTS, CHANGE_NOTICE, SUBSTANCES, SITES, COUNTRY_RATINGS)
