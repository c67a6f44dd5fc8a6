"""A web site as evidence, made from lines written as keywords; and sites in good and bad order for the texts."""

from datetime import UTC, datetime

from readiness.evidence.web import (
    AgentEndpoints,
    CrawlerRules,
    LlmsLinks,
    SecurityContacts,
    SiteMap,
    WebOrganisations,
    WebPages,
    WebProducts,
)
from tests.checks.build import catalogue, evidence, findings, stock

URL = "https://spindel.example/ms-120"
FULL = {
    "url": URL,
    "product_name": "Spindle",
    "article": "A1",
    "gtin": "4006381333931",
    "brand": "B",
    "price": 10.0,
    "currency": "EUR",
    "availability": "InStock",
    "country_of_origin": "DE",
    "features": 3,
}
FIRM = {
    "legal_name": "Spindelbau GmbH",
    "vat_id": "DE136695976",
    "country": "DE",
    "contact_points": 1,
    "certifications": ["ISO 9001"],
}
LINK = {"title": "Firm", "summary": "S", "section": "Products", "link_text": "A", "url": URL}
OPEN_PAGE = {"url": URL, "noindex": False, "text_length": 900, "products": 1}
OFFER = {"protocol": "a2a", "endpoint": "https://a.example", "capability": "price"}
GOOD_UNTIL = datetime(2027, 3, 1, tzinfo=UTC)
CONTACT = {"contacts": ["mailto:s@a.example"], "expires_at": GOOD_UNTIL}


def products(*lines, **head):
    return evidence(WebProducts, *lines, **{"file": "site.zip", "format": "web-site", **head})


def pages(*lines, **head):
    return evidence(WebPages, *lines, **{"file": "site.zip", "format": "web-site", **head})


def firms(*lines):
    return evidence(WebOrganisations, *lines, file="home.html", format="web-page")


def robots(*rules, **head):
    """Rules as `agent rule path`; a path may be empty."""
    cut = [(*rule.split(" "), "", "")[:3] for rule in rules]
    lines = [{"agent": agent or None, "rule": rule or None, "path": path} for agent, rule, path in cut]
    return evidence(CrawlerRules, *lines, **{"file": "robots.txt", "format": "robots-txt", **head})


def site_map(*urls):
    return evidence(SiteMap, *({"url": url} for url in urls), file="sitemap.xml", format="sitemap")


def llms(*lines):
    return evidence(LlmsLinks, *lines, file="llms.txt", format="llms-txt")


def agents(*lines, **head):
    return evidence(AgentEndpoints, *lines, **{"file": "card.json", "format": "agent-card", **head})


def security(*lines):
    return evidence(SecurityContacts, *lines, file="security.txt", format="security-txt")


def situations():
    """Runs in which every check on the web says each of its verdicts."""
    return (
        findings(
            robots("* allow /", "GPTBot disallow /"),
            products(FULL),
            pages(OPEN_PAGE),
            firms(FIRM),
            site_map(URL),
            llms(LINK),
            agents(OFFER),
            security(CONTACT),
            catalogue({"supplier_pid": "A1", "country_of_origin": "DE"}),
            stock({"article": "A1", "quantity": 5.0}),
        ),
        findings(
            robots("* allow /", "bingbot disallow /"),
            products(FULL, {"gtin": "1"}),
            pages(OPEN_PAGE, {"products": 1, "text_length": 5}),
            firms({"legal_name": "F"}),
            llms({"title": "F", "url": URL}),
            agents({"protocol": "ucp"}),
            security({**CONTACT, "expires_at": None}),
            catalogue({"supplier_pid": "A1"}, {"supplier_pid": "B"}, {"supplier_pid": "C"}),
        ),
        findings(
            robots("* disallow /"),
            products({"features": 0}),
            pages({"products": 1, "text_length": 5, "noindex": True}),
            firms({"organisation": "F"}),
            llms({"title": "F"}),
            security({**CONTACT, "expires_at": datetime(2026, 1, 1, tzinfo=UTC)}),
            catalogue({"supplier_pid": "A1"}),
        ),
    )
