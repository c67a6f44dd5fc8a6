"""Aspects that say something of one material by place and, inside each place, day by day: supply and demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from readiness.evidence.catena_x.aspect import Found
from readiness.evidence.catena_x.values import Rule, is_list, moment, records, text


@dataclass(frozen=True)
class Series:
    """The two lists an aspect nests, by name, and what each entry of them must hold."""

    places: str
    place_rules: Mapping[str, Rule]
    days: str
    day_rules: Mapping[str, Rule]

    def fits(self, document: Mapping[str, Any]) -> bool:
        return {"materialGlobalAssetId", self.places} <= document.keys()


def days(
    at: str, document: dict[str, Any], series: Series, rules: Mapping[str, Rule], found: Found
) -> Iterator[tuple[str, dict[str, Any], dict[str, Any], dict[str, Any]]]:
    """Pointer of each day, its place, its content, and what holds for the whole line: article and age.

    `rules` are those of the document beside its list.
    """
    found.check(at, document, {**rules, f"/{series.places}": is_list})
    article = text(document, "/materialGlobalAssetId")
    for outer, place in records(document, series.places):
        found.check(at + outer, place, {**series.place_rules, f"/{series.days}": is_list})
        updated, zoned = moment(place, "/lastUpdatedOnDateTime")
        for inner, day in records(place, series.days):
            pointer = at + outer + inner
            found.check(pointer, day, series.day_rules)
            yield pointer, place, day, {"article": article, "updated_at": updated, "updated_zoned": zoned}
