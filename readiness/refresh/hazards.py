"""INFORM Risk from the interface of the European Commission: first which release is in force, then its scores."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from readiness.evidence.json_text import parse_json
from readiness.refresh.fetched import Fetched, Unusable

RELEASE, SCORES = "workflow", "scores"
_COLUMN = {"HA.NAT": "natural", "HA.HUM": "human", "CC.INF": "infrastructure"}
_YEAR = re.compile(r"\b(20\d\d)\b")


def release(data: bytes) -> tuple[int, int]:
    """Number and year of the release in force. Raises Unusable."""
    match _document(RELEASE, data):
        case {"WorkflowId": int() as number, "Name": str() as name} if found := _YEAR.search(name):
            return number, int(found[1])
    raise Unusable(RELEASE, "no number and year")


def hazards(files: Mapping[str, bytes], countries: Collection[str]) -> Fetched:
    """The three figures we use of every country. The interface states no day. Raises Unusable."""
    entries = _document(SCORES, files[SCORES])
    if not isinstance(entries, list):
        raise Unusable(SCORES, "not a list")
    _, year = release(files[RELEASE])
    rows: dict[str, dict[str, str]] = {}
    for entry in entries:
        match entry:
            case {
                "Iso3": str() as iso3,
                "IndicatorId": str() as code,
                "IndicatorScore": int() | float() as score,
            }:
                if code in _COLUMN and iso3 in countries:
                    rows.setdefault(iso3, {"iso3": iso3, "year": str(year)})[_COLUMN[code]] = f"{score:.1f}"
            case {"Iso3": _, "IndicatorId": _, "IndicatorScore": None}:
                continue
            case _:
                raise Unusable(SCORES, "an entry lacks a field")
    return Fetched(rows, None)


def _document(part: str, data: bytes) -> Any:
    document, trouble = parse_json(data)
    if trouble is not None:
        raise Unusable(part, trouble.code)
    return document
