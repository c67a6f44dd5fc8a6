"""The three numbers side by side, for every maker of every product."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.model.network import NetworkAnalysis
from readiness.model.origins import MakerOrigins
from readiness.network.build import Network
from readiness.network.origins import controlled, preferential
from readiness.network.origins.economic import economic
from readiness.network.origins.rule import OriginRule

DE_MINIMIS = "network.de_minimis."


def with_origins(
    analysis: NetworkAnalysis, network: Network, limits: Mapping[str, float], rule: OriginRule | None = None
) -> NetworkAnalysis:
    """Without a rule of the firm nothing is said about preference: agreements differ."""
    return analysis.model_copy(update={"origins": tuple(_origins(network, limits, rule))})


def _origins(network: Network, limits: Mapping[str, float], rule: OriginRule | None) -> list[MakerOrigins]:
    levels = sorted(limits[name] for name in limits if name.startswith(DE_MINIMIS))
    of_rule = None if rule is None else preferential.sorting_of(network, rule)
    of_control = controlled.sorting_of(network)
    makers = zip(network.products, network.graph.makers, strict=True)
    made = [(product.id, maker) for product, all_ in makers for maker in all_]
    by_value = economic(network.ledger, [maker for _, maker in made])
    return [
        MakerOrigins(
            product=product,
            offer=network.offers[maker].id,
            economic=origin,
            preferential=None
            if rule is None or of_rule is None
            else preferential.preferential(network, maker, rule, of_rule),
            controlled=controlled.controlled(maker, levels, of_control),
        )
        for (product, maker), origin in zip(made, by_value, strict=True)
    ]
