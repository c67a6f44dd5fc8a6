"""Lines of long-term supplier's declarations as the law reads them, and which parts they cover on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from readiness.checks.base import Limits
from readiness.checks.origin.declared_on_paper import PaperLine
from readiness.evidence.origin_evidence import OriginDeclarations

MONTH = timedelta(days=365.25 / 12)
_GRACE = timedelta(days=1)
"""Months differ in length."""


def plain(text: str | None) -> str:
    """Article numbers and names of firms as they are compared: case and blanks do not count."""
    return "".join((text or "").split()).casefold()


def covers(line: Mapping[str, Any], on: date) -> bool:
    start, end = line["valid_from"], line["valid_until"]
    return start is not None and end is not None and start <= on <= end


def lawful_period(line: Mapping[str, Any], limits: Limits) -> bool:
    """Not longer than allowed, not ended before it began, and begun near enough to its issue where that is stated."""
    start, end, issued = line["valid_from"], line["valid_until"], line["issued_on"]
    if start is None or end is None or not start <= end <= start + _months(limits["ltsd.max_months"]):
        return False
    earliest = _months(limits["ltsd.start_before_issue_max_months"])
    latest = _months(limits["ltsd.start_after_issue_max_months"])
    return issued is None or issued - earliest <= start <= issued + latest


def _months(number: float) -> timedelta:
    return number * MONTH + _GRACE


@dataclass(frozen=True)
class Covered:
    """Articles declared on a day -> the suppliers who declared them, empty names among them."""

    suppliers: Mapping[str, frozenset[str]]

    def holds(self, article: str | None, supplier: str | None) -> bool:
        """A declaration of somebody else for the same article does not count; one without a name does."""
        known = self.suppliers.get(plain(article))
        return known is not None and bool({"", plain(supplier)} & known or not plain(supplier))


def covered(
    declarations: OriginDeclarations | None, on: date, limits: Limits, papers: Iterable[PaperLine] = ()
) -> Covered:
    """`papers`: lines of declarations that came as text; only what a person confirmed covers anything."""
    found: dict[str, set[str]] = {}
    listed = declarations.lines.to_pylist() if declarations is not None else []
    for line in (*listed, *(paper.as_line() for paper in papers if paper.counts)):
        if covers(line, on) and lawful_period(line, limits) and line["origin"]:
            found.setdefault(plain(line["article"]), set()).add(plain(line["supplier"]))
    return Covered({article: frozenset(names) for article, names in found.items()})
