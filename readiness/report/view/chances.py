"""Stated chances of disruption in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.report.view.exposure import thing_name
from readiness.report.words import Words


@dataclass(frozen=True)
class ChanceRow:
    key: str
    name: str
    chance: str


def chance_rows(chances: Mapping[str, float | None], say: Words) -> tuple[ChanceRow, ...]:
    return tuple(_row(key, chance, say) for key, chance in chances.items())


def _row(key: str, chance: float | None, say: Words) -> ChanceRow:
    kind, _, ident = key.partition(":")
    word = say(f"view/kind/{kind}")
    name = say.pair(word, thing_name(kind, ident, say)) if ident else say("network_draws/all_of", kind=word)
    return ChanceRow(key, name, say.percent(chance, 2))
