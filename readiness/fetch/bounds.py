"""How much one visit may ask of the other side and of this machine. Technical walls, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

MB = 2**20

PORTS = {"http": 80, "https": 443}
"""No other port: a web site for buyers is on these, what listens elsewhere is none of our business."""
SECONDS = 10.0
"""For one address from the name look-up to the last byte; a server that drips is cut off."""
VISIT_SECONDS = 60.0
DOWNLOAD_SECONDS = 120.0
"""For one file of an official source, which may be some megabytes."""
REDIRECTS = 3
PAUSE = 1.0
"""Seconds between two requests: politeness."""
TOKEN = "ProcurementReadiness"
"""The name site owners can address in robots.txt."""
USER_AGENT = f"Mozilla/5.0 (compatible; {TOKEN}/1.0; one visit, asked for by a person)"


@dataclass(frozen=True)
class Wanted:
    """One file of a site: where it lies, what it may be, how large."""

    path: str
    types: tuple[str, ...]
    most: int


PAGE_TYPES = ("text/html", "application/xhtml+xml")
TEXT_TYPES = ("text/plain", "text/markdown")
JSON_TYPES = ("application/json", "application/ld+json")
PAGE_BYTES = 2 * MB
ROBOTS = Wanted("/robots.txt", TEXT_TYPES, MB // 2)
"""RFC 9309 asks robots to read at least 500 KiB."""
BESIDE = (
    Wanted("/llms.txt", TEXT_TYPES, MB),
    Wanted("/sitemap.xml", ("application/xml", "text/xml"), 10 * MB),
    Wanted("/.well-known/agent-card.json", JSON_TYPES, MB),
    Wanted("/.well-known/ucp", JSON_TYPES, MB),
    Wanted("/.well-known/security.txt", TEXT_TYPES, MB),
)
"""What is looked for beside the page; that one of them is missing is no trouble."""
