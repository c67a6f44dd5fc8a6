"""A question: structure only, every word stands in the texts under the same id."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import model_validator

from readiness.model.base import OfferClass, Stage, Value
from readiness.model.rule import Rule

Kind = Literal["capability", "exposure", "fact", "computed"]
AnswerKind = Literal["level", "number", "date", "choice", "computed"]
Importance = Literal["critical", "high", "medium", "low"]
WEIGHT: dict[Importance, int] = {"critical": 5, "high": 3, "medium": 2, "low": 1}


class Source(Value):
    """Where a number or a demand comes from; `kind: judgement` marks our own."""

    title: str
    kind: Literal["law", "standard", "study", "practice", "buyer_form", "judgement"]
    year: int | None = None
    ref: str | None = None


class Scale(Value):
    """How a number becomes a level: `bounds[i]` is what level i+1 needs; between bounds the level is a fraction."""

    unit: str
    better: Literal["higher", "lower"]
    bounds: tuple[float, float, float, float]
    minimum: float = 0
    maximum: float | None = None
    source: Source

    @model_validator(mode="after")
    def _in_order(self) -> Scale:
        wanted = sorted(self.bounds, reverse=self.better == "lower")
        if list(self.bounds) != wanted:
            raise ValueError("bounds must run from level 1 to level 4")
        return self


class Contradiction(Value):
    """Both answers cannot be true: own level >= `at_least` while the other is <= `other_at_most`."""

    with_question: str
    at_least: float
    other_at_most: float


class Question(Value):
    id: str
    dimension: str
    kind: Kind
    answer: AnswerKind
    importance: Importance
    offer_class: tuple[OfferClass, ...] = ()
    """Classes of offer it applies to; empty means all."""
    stage: Stage
    quick: int | None = None
    """Place in the ten-minute path (0 is the routing question)."""
    applies_if: Rule = Rule()
    gate: bool = False
    """A gate of `licence` or a must-have: it has a state beside (or instead of) points."""
    min_level: float = 2
    """The level from which the gate counts as fulfilled."""
    scale: Scale | None = None
    choices: dict[str, float] = {}
    checks: tuple[str, ...] = ()
    contradicts: tuple[Contradiction, ...] = ()
    roles: tuple[str, ...] = ()
    minutes: float = 1
    max_age_days: int | None = None
    """Evidence older than this drops one step of assurance."""
    since: str = "1.0.0"
    until: str | None = None
    source: tuple[Source, ...]
    requirements: tuple[str, ...] = ()
    """Ids of the requirement rows it serves (X-.., P-..)."""

    @model_validator(mode="after")
    def _answerable(self) -> Question:
        if self.answer == "number" and self.scale is None:
            raise ValueError("a number needs its scale")
        if self.answer == "choice" and not self.choices:
            raise ValueError("a choice needs its choices")
        if not self.id.startswith(self.dimension + "."):
            raise ValueError("the id starts with its dimension")
        return self


class Parameter(Value):
    """One dated value of a threshold."""

    id: str
    since: date
    value: float
    unit: str
    source: Source
    of_buyer: bool = False
    """A tolerance: each buyer may state its own, and the smaller one is the stricter one."""
