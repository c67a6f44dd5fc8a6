"""The three numbers side by side, for every maker of every product."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.model.network import NetworkAnalysis
from readiness.model.origins import MakerOrigins
from readiness.network.build import Network
from readiness.network.origins import controlled, preferential
from readiness.network.origins.rule import OriginRule
from readiness.network.value import shares_of

DE_MINIMIS = "network.de_minimis."


def with_origins(
    analysis: NetworkAnalysis, network: Network, limits: Mapping[str, float], rule: OriginRule | None = None
) -> NetworkAnalysis:
    """Without a rule of the firm nothing is said about preference: agreements differ."""
    return analysis.model_copy(update={"origins": tuple(_origins(network, limits, rule))})


def _origins(network: Network, limits: Mapping[str, float], rule: OriginRule | None) -> list[MakerOrigins]:
    levels = sorted(limits[name] for name in limits if name.startswith(DE_MINIMIS))
    of_rule = preferential.sorting_of(network, rule) if rule is not None else None
    of_control = controlled.sorting_of(network)
    return [
        MakerOrigins(
            product=product.id,
            offer=network.offers[maker].id,
            economic=dict(shares_of(network.ledger.flows, [(maker, 1.0)]).origin),
            preferential=None
            if rule is None or of_rule is None
            else preferential.preferential(network, maker, rule, of_rule),
            controlled=controlled.controlled(network, maker, levels, of_control),
        )
        for product, makers in zip(network.products, network.graph.makers, strict=True)
        for maker in makers
    ]
