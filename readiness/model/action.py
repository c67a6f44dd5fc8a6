"""An improvement action of the catalogue: what it costs, needs and closes."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import model_validator

from readiness.model.base import OfferClass, Value
from readiness.model.network import CountermeasureKind
from readiness.model.rule import Rule

Role = Literal["management", "sales", "purchasing", "engineering", "production", "quality", "it", "finance"]

Trait = Literal["tool", "data_quality", "new_habits", "vision", "training", "incentive", "transition"]
"""What decides how an action can fail: a tool is as good as its data, new habits need the four that follow."""


class Range(Value):
    low: float
    high: float

    @model_validator(mode="after")
    def _ordered(self) -> Range:
        if not 0 <= self.low <= self.high:
            raise ValueError("0 <= low <= high")
        return self

    @property
    def mid(self) -> float:
        return (self.low + self.high) / 2


class Action(Value):
    """Planning estimates for a firm of 50-250 people; editable per firm."""

    id: str
    group: str
    role: Role
    effort_days: Range
    cost_keur: Range
    months: Range
    horizon: Literal["0-6", "6-12", "12+"]
    """Where a firm usually puts it; the optimiser decides by its own finish month."""
    needs: tuple[str, ...] = ()
    pilot_of: str | None = None
    """Set on a pilot: the roll-out it pilots."""
    mandatory: bool = False
    deadline: date | None = None
    """A date by law after which the action comes too late."""
    closes: dict[str, float]
    """Question id -> the level the action reaches."""
    offer_class: tuple[OfferClass, ...] = ()
    applies_if: Rule = Rule()
    countermeasures: tuple[CountermeasureKind, ...] = ()
    """What it puts in place in the supply network, so that a what-if can be run again with it."""
    traits: tuple[Trait, ...] = ()
    source: str
    requirements: tuple[str, ...] = ()
