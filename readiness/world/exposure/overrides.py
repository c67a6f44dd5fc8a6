"""An analyst's own figure for a country: it counts only with a name and a source, and is always labelled."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable

from readiness.model.place import Place, Problem
from readiness.world.table import read_table

FILE = "exposure_overrides.csv"
FIRST_ROW = 2
"""Line of the first entry below the header."""


@dataclass(frozen=True)
class Override:
    score: float
    low: float
    high: float
    by: str
    source: str
    as_of: date


def read_overrides(
    folder: Traversable, countries: Collection[str]
) -> tuple[Mapping[str, Override], tuple[Problem, ...]]:
    """Usable entries by country; each other one is a problem with its row, and changes nothing."""
    found: dict[str, Override] = {}
    problems = []
    for at, row in enumerate(read_table(folder, FILE), FIRST_ROW):
        override = _read(row)
        if override is None or row["iso3"] not in countries:
            where = Place(file=FILE, row=at)
            problems.append(
                Problem(code="override_unusable", file=FILE, where=where, params={"country": row["iso3"]})
            )
        else:
            found[row["iso3"]] = override
    return found, tuple(problems)


def _read(row: Mapping[str, str]) -> Override | None:
    """None where a figure, a name or the source is missing, or the figures make no interval on 0..100."""
    try:
        score, low, high = (float(row[name]) for name in ("score", "low", "high"))
        as_of = date.fromisoformat(row["as_of"])
    except (KeyError, TypeError, ValueError):
        return None
    by, source = (row.get("by") or "").strip(), (row.get("source") or "").strip()
    sound = 0 <= low <= score <= high <= 100 and by and source
    return Override(score, low, high, by, source, as_of) if sound else None
