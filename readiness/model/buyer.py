"""A buyer profile: what this kind of buyer weighs, demands and discounts."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import OfferClass, Stage, Value
from readiness.model.question import Source
from readiness.model.rule import Rule


class BuyerGate(Value):
    """`blocks` keeps the firm off the list, `caps` holds the score at most at `cap` for the cut-off."""

    question: str
    effect: Literal["blocks", "caps"] = "blocks"
    min_level: float | None = None
    cap: float | None = None
    stage: Stage | None = None


class BuyerProfile(Value):
    id: str
    weights: dict[str, float]
    """Dimension id -> weight; scale does not matter."""
    cut_off: float
    """Expected score (0..100) from which this buyer shortlists."""
    offer_class: tuple[OfferClass, ...]
    applies_if: Rule = Rule()
    gates: tuple[BuyerGate, ...]
    must_answer: tuple[str, ...] = ()
    """Questions that are looked at first when reasons are given."""
    tolerances: dict[str, Annotated[float, Field(ge=0)]] = {}
    """Parameter id -> what this buyer lets pass itself; what it does not state is judged by the usual value."""
    risk_discount: float | None = None
    """Share of price this buyer takes off for high exposure; an assumption the user can move."""
    source: tuple[Source, ...]
