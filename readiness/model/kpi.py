"""A measure a target can be set in: structure only, name, definition and unit stand in the texts under the same id."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Value
from readiness.model.plan import Hardness, Measures

KpiSet = Literal["classic", "added", "efficiency", "hard", "soft"]
"""The article's usual three, the five it adds, what its example goals are measured in; the document's two kinds."""


class Kpi(Value):
    id: str
    set: KpiSet
    kind: Hardness
    measures: Measures
    better: Literal["higher", "lower"]
    adds_up: bool = False
    """May the values of regions be summed?"""
    secures: tuple[str, ...] = ()
    """Measures this one usually stands behind."""
    provenance: Literal["author_opinion"]
    """Who says that it matters; the definitions are ours."""
    requirements: tuple[str, ...]


class GoalPreset(Value):
    """A goal somebody gave as an example: the measure, and by how much it changes, as a share of where it stands."""

    id: str
    kpi: str
    change: float
    months: int
    provenance: Literal["author_opinion"]
    requirements: tuple[str, ...]


class KpiLibrary(Value):
    kpis: tuple[Kpi, ...]
    goals: tuple[GoalPreset, ...]

    def kpi(self, ident: str) -> Kpi:
        """Raises KeyError for a measure the library does not hold."""
        return {k.id: k for k in self.kpis}[ident]

    @property
    def adding_up(self) -> frozenset[str]:
        return frozenset(k.id for k in self.kpis if k.adds_up)
