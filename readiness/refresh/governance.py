"""The Worldwide Governance Indicators from the World Bank's interface: estimates and standard errors, one year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from math import isfinite
from typing import Any

from readiness.evidence.json_text import parse_json
from readiness.refresh.fetched import Fetched, Unusable

CODES = {"ADO": "AND", "KSV": "XKX", "ROM": "ROU", "TMP": "TLS", "WBG": "PSE", "ZAR": "COD"}
"""Codes of the World Bank's own that differ from ISO 3166."""
PREFIX = "GOV_WGI_"
_COLUMN = {"EST": "", "STD.ERR": "_se"}


def governance(files: Mapping[str, bytes], countries: Collection[str]) -> Fetched:
    """Of all years told, the one most values are of; the rest is left out. Raises Unusable."""
    told = {part: tuple(_values(part, data)) for part, data in files.items()}
    years = Counter(year for values in told.values() for _, year, _ in values)
    if not years:
        raise Unusable(next(iter(files), ""), "no values")
    year = max(years, key=lambda one: (years[one], one))
    rows: dict[str, dict[str, str]] = {}
    for part, values in told.items():
        for code, of_year, value in values:
            iso3 = CODES.get(code, code)
            if of_year == year and iso3 in countries:
                row = rows.setdefault(iso3, {"iso3": iso3, "year": str(year)})
                row[_column(part)] = f"{value:.4f}"
    return Fetched(rows, _stated(next(iter(files.values()))))


def _column(part: str) -> str:
    """GOV_WGI_RL.STD.ERR -> rl_se."""
    dimension, _, kind = part.removeprefix(PREFIX).partition(".")
    return dimension.lower() + _COLUMN[kind]


def _values(part: str, data: bytes) -> Iterator[tuple[str, int, float]]:
    """Country code, year, value; what the publisher left empty is left out."""
    head, entries = _document(part, data)
    if head.get("pages") != 1:
        raise Unusable(part, "more than one page")
    for entry in entries:
        try:
            code, year, value = entry["countryiso3code"], entry["date"], entry["value"]
            named = entry["indicator"]["id"]
        except (KeyError, TypeError):
            raise Unusable(part, "an entry lacks a field") from None
        if named != part:
            raise Unusable(part, f"values of {str(named)[:40]}")
        if code and isinstance(value, int | float) and isfinite(value) and str(year).isdigit():
            yield str(code), int(year), float(value)


def _document(part: str, data: bytes) -> tuple[Mapping[str, Any], list[Any]]:
    """The interface answers with a pair: a head that counts the pages, and the list of values."""
    document, trouble = parse_json(data)
    if trouble is not None:
        raise Unusable(part, trouble.code)
    match document:
        case [dict() as head, list() as entries]:
            return head, entries
    raise Unusable(part, "not a head and a list")


def _stated(data: bytes) -> date | None:
    """The day of the last update; the head of every part tells the same."""
    head, _ = _document("", data)
    try:
        return date.fromisoformat(str(head.get("lastupdated")))
    except ValueError:
        return None
