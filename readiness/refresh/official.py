"""The official sources, as the table of data names them: what to fetch from where, and what it must look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from readiness.fetch.bounds import MB
from readiness.fetch.download import Asked
from readiness.world.table import number, read_table, words

FILE = "refresh_sources.csv"


@dataclass(frozen=True)
class Bounds:
    """Below `least_rows`, or `least_share` of the rows known now, or outside the range, a table is refused; also where
    more than `jump_share` of its rows move by more than `jump`. None: not asked of this table."""

    least_rows: int
    least_share: float
    lowest: float | None
    highest: float | None
    jump: float | None
    jump_share: float | None


@dataclass(frozen=True)
class Official:
    """One source, which fills one table from one or more files."""

    id: str
    table: str
    publisher: str
    licence: str
    good_for_days: int
    parts: Mapping[str, Asked]
    bounds: Bounds


def read_official(folder: Traversable) -> dict[str, Official]:
    rows: dict[str, list[dict[str, str]]] = {}
    for row in read_table(folder, FILE):
        rows.setdefault(row["source"], []).append(row)
    return {source: _official(source, of_source) for source, of_source in rows.items()}


def _official(source: str, rows: list[dict[str, str]]) -> Official:
    first = rows[0]
    return Official(
        id=source,
        table=first["table"],
        publisher=first["publisher"],
        licence=first["licence"],
        good_for_days=int(first["good_for_days"]),
        parts={
            r["part"]: Asked(
                r["address"], frozenset(words(r["hosts"])), words(r["types"]), int(r["most_mb"]) * MB
            )
            for r in rows
        },
        bounds=Bounds(
            least_rows=int(first["least_rows"]),
            least_share=float(first["least_share"]),
            lowest=number(first["lowest"]),
            highest=number(first["highest"]),
            jump=number(first["jump"]),
            jump_share=number(first["jump_share"]),
        ),
    )
