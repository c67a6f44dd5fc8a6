"""Columns of what a firm shows the web: pages, products marked up, the firm itself, rules for robots, guides, agents.

In a saved site `sheet` is the path of the file inside it and `row` its line there.
"""

from __future__ import annotations

from readiness.evidence.shape import Field, Shape

WEB_PAGE = Shape(
    "web-page",
    (
        Field("url", "text"),  # the address the page states for itself (canonical)
        Field("title", "text"),
        Field("languages", "texts"),
        Field("noindex", "flag"),
        Field("text_length", "count"),  # characters a reader sees who runs no scripts
        Field("markup_blocks", "count"),  # JSON-LD blocks and microdata items that could be read
        Field("markup_faults", "count"),  # JSON-LD blocks nobody can read
        Field("products", "count"),
    ),
)

WEB_PRODUCT = Shape(
    "web-product",
    (
        Field("url", "text"),
        Field("product_name", "text"),
        Field("article", "id"),
        Field("mpn", "id"),
        Field("gtin", "id"),
        Field("brand", "text"),
        Field("price", "money"),
        Field("currency", "currency"),
        Field("price_until", "date"),
        Field("availability", "id"),  # a member of schema.org's ItemAvailability, null for anything else
        Field("lead_time_days", "days"),
        Field("country_of_origin", "text"),
        Field("features", "count"),
    ),
)

WEB_ORGANISATION = Shape(
    "web-organisation",
    (
        Field("url", "text"),
        Field("organisation", "text"),
        Field("legal_name", "text"),
        Field("vat_id", "id"),
        Field("lei", "id"),
        Field("duns", "id"),
        Field("gln", "id"),
        Field("country", "text"),
        Field("contact_points", "count"),
        Field("certifications", "texts"),
    ),
)

CRAWLER_RULE = Shape(
    "crawler-rule",
    (
        Field("agent", "id"),  # as written, `*` for all others; null for a line that holds for the whole site
        Field("rule", "word"),  # allow, disallow, sitemap; null where an agent is named without any rule
        Field("path", "text"),
    ),
)

SITE_MAP = Shape("site-map", (Field("url", "text", filled=True), Field("updated_at", "moment")))

LLMS_LINK = Shape(
    "llms-link",
    (
        Field("title", "text"),
        Field("summary", "text"),
        Field("section", "text"),
        Field("link_text", "text"),
        Field("url", "text"),
    ),
)

AGENT_ENDPOINT = Shape(
    "agent-endpoint",
    (
        Field("protocol", "word"),  # a2a, ucp
        Field("protocol_version", "id"),
        Field("endpoint", "text"),
        Field("capability", "id"),
        Field("capability_name", "text"),
    ),
)

SECURITY_CONTACT = Shape(
    "security-contact",
    (
        Field("contacts", "texts"),
        Field("expires_at", "moment"),
        Field("policy", "text"),
        Field("encryption", "text"),
        Field("signed", "flag"),
    ),
)

WEB = (
    WEB_PAGE,
    WEB_PRODUCT,
    WEB_ORGANISATION,
    CRAWLER_RULE,
    SITE_MAP,
    LLMS_LINK,
    AGENT_ENDPOINT,
    SECURITY_CONTACT,
)
