"""Losses in years drawn by chance."""

from __future__ import annotations

from readiness.model.base import Value


class Exceeded(Value):
    """How likely a year loses more than this share of the revenue."""

    loss: float
    probability: float


class Spread(Value):
    """Share of revenue lost in a year: nine years in ten lose no more than `p90`. From drawn years, so not exact."""

    mean: float
    standard_error: float | None
    p50: float
    p90: float
    p95: float
    exceeded: tuple[Exceeded, ...]


class Drawn(Value):
    """Null where a chance nobody knows decides. `_high`: unknown inputs fail in every year."""

    revenue_lost: Spread | None
    revenue_lost_high: Spread | None


class ProductChance(Value):
    """How likely a product stops at least once in a year; null where a chance nobody knows decides."""

    id: str
    probability: float | None
    probability_high: float | None


class Draws(Drawn):
    """Years drawn by chance. `unknown`: what may strike with a chance nobody knows, as kind:id."""

    years: int
    seed: int
    unknown: tuple[str, ...]
    products: tuple[ProductChance, ...]
