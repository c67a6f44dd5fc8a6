"""Bought-in components of machinery as our table knows them; every field carries its own evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Literal, cast

from readiness.model.base import LANGS, Lang
from readiness.world.table import number, read_table, words

Evidence = Literal["sourced", "one_figure", "partly", "judgement"]
"""one_figure: one figure of a range has a source, its ends are ours; partly: a source covers an input or a wider class."""


@dataclass(frozen=True)
class Spread:
    """From the usual least to the usual most; None where nobody could say."""

    low: float | None
    high: float | None
    evidence: Evidence


@dataclass(frozen=True)
class Component:
    """`makers`: publicly known firms with the country of their seat, neither ranked nor complete."""

    id: str
    hs6: str
    hs6_evidence: Literal["table", "heading", "judgement"]
    names: Mapping[Lang, str]
    words: tuple[str, ...]
    """How parts lists call it, in three languages."""
    cost_pct: Spread
    lead_weeks: Spread
    switch_weeks: Spread
    concentration: str
    concentration_evidence: Evidence
    makers: tuple[str, ...]
    makers_evidence: Evidence
    source: str


def read_components(folder: Traversable) -> dict[str, Component]:
    return {
        r["id"]: Component(
            id=r["id"],
            hs6=r["hs6"],
            hs6_evidence=cast(Literal["table", "heading", "judgement"], r["hs6_evidence"]),
            names={lang: r[lang] for lang in LANGS},
            words=words(r["words"]),
            cost_pct=_spread(r, "cost_pct", "cost"),
            lead_weeks=_spread(r, "lead_weeks", "lead"),
            switch_weeks=_spread(r, "switch_weeks", "switch"),
            concentration=r["concentration"],
            concentration_evidence=cast(Evidence, r["concentration_evidence"]),
            makers=words(r["makers"]),
            makers_evidence=cast(Evidence, r["makers_evidence"]),
            source=r["source"],
        )
        for r in read_table(folder, "components.csv")
    }


def _spread(row: Mapping[str, str], figures: str, evidence: str) -> Spread:
    known = cast(Evidence, row[f"{evidence}_evidence"])
    return Spread(number(row[f"{figures}_low"]), number(row[f"{figures}_high"]), known)
