"""Three numbers about where a product comes from, none of which stands for another."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Value

Method = Literal["build_down", "build_up"]
Met = Literal["meets", "fails", "open"]
Side = Literal["below", "above", "open"]


class Preferential(Value):
    """Regional value content under the rule the firm stated. `low`: what is unknown does not originate; `high`: it does.

    build_down = (price - non-originating materials) / price; build_up = originating materials / price.
    """

    territory: str
    method: Method
    at_least: float
    roll_up: bool
    """An originating material counts in full, whatever is in it."""
    made_there: bool | None
    low: float
    high: float
    verdict: Met


class DeMinimis(Value):
    limit: float
    side: Side


class Controlled(Value):
    """US content under US export control, as a share of the price. Only what the firm marks with a class counts.

    `high` adds what may be such: US origin without a class, a class without an origin, and what cannot be traced.
    """

    low: float
    high: float
    limits: tuple[DeMinimis, ...]


class MakerOrigins(Value):
    """Of one product as one maker makes it. `preferential` is null where no rule was stated."""

    product: str
    offer: str
    economic: dict[str, float]
    preferential: Preferential | None
    controlled: Controlled
