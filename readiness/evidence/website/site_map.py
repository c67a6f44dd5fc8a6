"""sitemap.xml: the addresses a site wants to be found, with the day each last changed.

Conformant: every entry has an absolute web address, every date is a W3C date, no more entries than the protocol allows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from readiness.evidence.reading import Trouble
from readiness.evidence.shapes_web import SITE_MAP
from readiness.evidence.tables.dates import in_utc, parse_moment
from readiness.evidence.website.part import Line, Part
from readiness.evidence.xml_stream import local_name, stream

ROOTS = ("urlset", "sitemapindex")
MOST = 50_000
"""Entries one file may hold by the protocol of sitemaps.org."""
_ADDRESS = re.compile(r"https?://[^\s/]+\S*", re.I)
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?")


@dataclass
class _Entries:
    """The stream's state: the entry being read, and those read before."""

    lines: list[Line] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    entries: int = 0
    index: bool = False
    _path: list[str] = field(default_factory=list)
    _entry: dict[str, str] = field(default_factory=dict)
    _row: int = 0

    def start(self, name: str, _: dict[str, str], line: int, __: str) -> None:
        self._path.append(local_name(name))
        if len(self._path) == 1:
            self.index = self._path[0] == "sitemapindex"
        if len(self._path) == 2:
            self._entry, self._row = {}, line

    def end(self, _: str, text: str) -> None:
        name = self._path.pop()
        if len(self._path) == 2:
            self._entry.setdefault(name, text.strip())
        elif len(self._path) == 1:
            self._take()

    def _take(self) -> None:
        self.entries += 1
        if self.entries > MOST:
            return
        url = self._entry.get("loc", "")
        if not _ADDRESS.fullmatch(url):
            self.troubles.append(Trouble("sitemap_address", self._row, "url", params={"value": url[:80]}))
            return
        stated = self._entry.get("lastmod")
        moment = _moment(stated) if stated else None
        if stated and moment is None:
            params = {"value": stated[:80]}
            self.troubles.append(Trouble("sitemap_date", self._row, "updated_at", params=dict(params)))
        if not self.index:
            self.lines.append(Line(SITE_MAP, {"url": url, "updated_at": moment}, self._row))


def parse(data: bytes) -> tuple[Part, int]:
    """The part and the number of entries. A list of site maps names no page: it has entries but no lines.

    Raises XmlTrouble.
    """
    entries = _Entries()
    stream(data, entries.start, entries.end)
    troubles = entries.troubles
    if entries.index:
        troubles.append(Trouble("sitemap_index", params={"maps": entries.entries}))
    if entries.entries > MOST:
        troubles.append(Trouble("sitemap_long", params={"entries": entries.entries, "limit": MOST}))
    return Part(tuple(entries.lines), tuple(troubles)), entries.entries


def _moment(text: str) -> datetime | None:
    """A W3C date; one without a time counts from its midnight, a year or month from its first day."""
    if not _DATE.fullmatch(text):
        return None
    whole = f"{text}-01-01" if len(text) == 4 else f"{text}-01" if len(text) == 7 else text
    moment = parse_moment(whole, None)
    return in_utc(moment)[0] if moment is not None else None
