"""What is known of each country, indicator by indicator, with the error its publisher states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from readiness.world.exposure.method import Method
from readiness.world.table import number, read_table

WGI, INFORM = "wgi.csv", "inform_risk.csv"


@dataclass(frozen=True)
class Known:
    """One raw value: the publisher's scale, its year and file. `error` is a standard error where `normal`."""

    value: float
    error: float
    normal: bool
    year: int
    file: str


def read_indicators(folder: Traversable, method: Method) -> dict[str, Mapping[str, Known]]:
    """Country -> indicator -> what is known. What a publisher left out is not there; it is never 0."""
    found: dict[str, dict[str, Known]] = {}
    for file, rows in ((WGI, read_table(folder, WGI)), (INFORM, read_table(folder, INFORM))):
        for row in rows:
            known = found.setdefault(row["iso3"], {})
            for name in (one.id for one in method.indicators if one.id in row):
                value = number(row[name])
                error = number(row[f"{name}_se"]) if file == WGI else method.settings.inform_error
                if value is not None and error is not None:
                    known[name] = Known(value, error, file == WGI, int(row["year"]), file)
    return {iso3: dict(known) for iso3, known in sorted(found.items())}
