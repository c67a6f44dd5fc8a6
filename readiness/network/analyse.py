"""The network as the contract prints it: value, failures, what-ifs, insights, problems."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from readiness.model.network import NetworkAnalysis, ProductValue
from readiness.network.build import Network
from readiness.network.event import NO_EVENT, Event
from readiness.network.failures import at_risk, failures, hits
from readiness.network.grades import graded, grades
from readiness.network.insight import insights
from readiness.network.loss import products_down
from readiness.network.parts import UNKNOWN, counting
from readiness.network.trade_flows import trade_flows
from readiness.network.value import Shares, price_sensitivity, value_shares
from readiness.network.whatif import Known, what_ifs_of
from readiness.world.world import World


def analyse(
    network: Network,
    world: World,
    limits: Mapping[str, float],
    what_ifs: Sequence[str] = (),
    everything: bool = False,
    event: Event = NO_EVENT,
    known: Known = MappingProxyType({}),
) -> NetworkAnalysis:
    """`limits`: the thresholds in force, for the insights; `everything` lists failures that cost nothing too.

    `event`: what has happened already; failures then come on top of it. `known`: the catalogue's countermeasures.
    """
    shares = [value_shares(network.ledger, number) for number in range(len(network.products))]
    found = hits(network, world.sea, event)
    products = _products(network, shares)
    worst = products_down(network.graph, network.unknown_inputs_fail.offers, unknown_fails=True)
    return NetworkAnalysis(
        nodes=len(network.offers),
        edges=sum(
            len({s.offer for s in counting(network.offers, slot.sources, None)}) for slot in network.slots
        ),
        currency=network.currency,
        unknown_value_share=_unknown_share(network, products),
        baseline_high=at_risk(network, worst),
        products=products,
        failures=failures(network, found, everything),
        what_ifs=what_ifs_of(network, world, what_ifs, limits, known),
        trade_flows=trade_flows(network, shares),
        insights=insights(network, found, shares, limits),
        grades=graded(network.offers),
        problems=network.problems,
    )


def _products(network: Network, shares: Sequence[Shares]) -> tuple[ProductValue, ...]:
    return tuple(
        ProductValue(
            id=product.id,
            revenue=product.revenue,
            origin=dict(of_product.origin),
            price_sensitivity=price_sensitivity(network.offers, of_product),
            grades=grades(network.ledger, network.offers, of_product),
        )
        for product, of_product in zip(network.products, shares, strict=True)
    )


def _unknown_share(network: Network, products: Sequence[ProductValue]) -> float | None:
    """Mean over products by revenue: the share of the money paid of which nobody knows where it goes."""
    if not products:
        return None
    weighted = zip(network.weights, products, strict=True)
    return sum(weight * product.origin[UNKNOWN] for weight, product in weighted)
