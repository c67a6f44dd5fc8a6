"""What the supply network shows, exactly as the contract prints it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from readiness.model.base import Value
from readiness.model.chance import Drawn, Draws
from readiness.model.exposure import Exposure, MaterialUse
from readiness.model.origins import MakerOrigins
from readiness.model.place import Param, Place, Problem
from readiness.model.recovery import Outages, Recovery

FailureKind = Literal["offer", "site", "firm", "country", "chokepoint", "region", "port", "group"]
InsightKind = Literal[
    "paper_dual", "nexus", "hidden_maker", "clears_unknown", "cover_gap", "average_hides", "together_down"
]


Grade = Literal["measured", "document", "supplier-declared", "assumed", "unknown"]
"""What stands behind a value: counted or paid, read in a list or paper of the firm, the supplier's own word, a default
or conclusion of ours, or nothing."""

CountermeasureKind = Literal["second_source", "qualify_source", "safety_stock", "price_clause"]


class Graded(Value):
    """How many values of one column of all offers are known by which word; together `total`."""

    column: str
    total: int
    by: dict[Grade, int]


class ProductValue(Value):
    """`origin` sums to 1 and holds `unknown`; `price_sensitivity` = share of the price by offer and raw material.

    `grades` sums to 1: the share of the value whose country is known by this word.
    """

    id: str
    revenue: float | None
    origin: dict[str, float]
    price_sensitivity: dict[str, float]
    grades: dict[Grade, float] = {}


class Failure(Value):
    """One thing that fails alone. `products` are down for certain, `products_high` if unknown inputs fail too.

    A thing that never takes a product down has no `weeks_to_impact` at all; null there means unknown cover.
    """

    kind: FailureKind
    id: str
    revenue_at_risk: float | None
    revenue_at_risk_high: float | None
    products: tuple[str, ...]
    products_high: tuple[str, ...]
    weeks_to_impact: float | None = None
    delay_days: float = 0.0
    spend: float | None = None
    """Money a year for what is bought of it, in the case's currency; null where that is not known."""
    recovery: Recovery | None = None
    """Null where it was not asked for."""
    hit: bool = Field(default=True, exclude=True)
    """False for what takes nothing down beyond what unknown inputs take down anyway."""

    @model_serializer(mode="wrap")
    def _without_a_time_that_never_comes(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = handler(self)
        if not self.hit:
            data.pop("weeks_to_impact", None)
        return data


class Pair(Value):
    """Two offers that together take down products which neither takes down alone; by their ids."""

    offers: tuple[str, str]
    revenue_at_risk: float | None
    revenue_at_risk_apart: float | None
    """Of the products that the one or the other takes down alone."""
    products: tuple[str, ...]


class Margin(Value):
    """Change of what is left to the firm of a product's old price, as a share of it; null where it is not known."""

    without_clauses: float | None
    with_clauses: float | None
    """With the price clauses given; null where none are."""


class NetworkState(Value):
    """W of the contract: how the firm stands before or after a what-if. `price` = new by old price of a product."""

    revenue_at_risk: float | None
    revenue_at_risk_high: float | None
    weeks_to_impact: float | None
    products_down: tuple[str, ...]
    price: dict[str, float | None]
    margin: dict[str, Margin] = {}
    duty_on_sales: dict[str, float] = {}
    """Duty on a product at its customers' border, as a share of its price."""
    unmet_demand: float | None = None
    """Share of the grown revenue that cannot be delivered; null where no demand grows."""
    unmet_demand_high: float | None = None
    bottlenecks: tuple[str, ...] = ()
    """Offers whose stated capacity is too small for the grown demand, the tightest first."""
    origin: dict[str, dict[str, float]]
    draws: Drawn | None = None
    """On the same drawn years before and after; null where none were drawn."""


class Countermeasure(Value):
    """What would have helped, and the same what-if run again with it in place."""

    kind: CountermeasureKind
    params: dict[str, Param]
    actions: tuple[str, ...]
    after: NetworkState


class WhatIf(Value):
    """`actions` bring the countermeasures about, the most helpful first."""

    spec: str
    before: NetworkState
    after: NetworkState
    actions: tuple[str, ...] = ()
    countermeasures: tuple[Countermeasure, ...] = ()


class Insight(Value):
    """Something a buyer would want to be told; its words stand in the texts under `insight/<kind>`."""

    kind: InsightKind
    id: str
    params: dict[str, Param]
    revenue_at_risk: float | None = None
    places: tuple[Place, ...] = ()


class TradeFlow(Value):
    """Value that crosses a border on its way into the products, as a share of all revenue."""

    start: str
    to: str
    share: float


class NetworkAnalysis(Value):
    """`nodes` = offers, `edges` = counting sources as written."""

    nodes: int
    edges: int
    currency: str
    unknown_value_share: float | None
    baseline_high: float | None
    products: tuple[ProductValue, ...]
    failures: tuple[Failure, ...]
    what_ifs: tuple[WhatIf, ...] = ()
    insights: tuple[Insight, ...] = ()
    regions: tuple[Failure, ...] = ()
    """Subregions of the United Nations, each the set of its offers."""
    ports: tuple[Failure, ...] = ()
    """Ports of our lanes, each the set of its deliveries by sea."""
    pairs: tuple[Pair, ...] = ()
    pairs_complete: bool = True
    """False where more pairs were to be looked at than the limit allows; those next to the products are here."""
    trade_flows: tuple[TradeFlow, ...] = ()
    """The largest first; deliveries within one country are none."""
    materials: tuple[MaterialUse, ...] = ()
    exposure: Exposure | None = None
    draws: Draws | None = None
    """Null where no years were drawn."""
    outages: Outages | None = None
    """Null where no outages were computed."""
    origins: tuple[MakerOrigins, ...] = ()
    """Economic origin, preferential origin and controlled content by maker of a product; never one for another."""
    grades: tuple[Graded, ...] = ()
    problems: tuple[Problem, ...]
