"""What a buyer would want to be told about a network: facts with their numbers, no sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.network import Insight
from readiness.network.blind_spots import clears_unknown, hidden_makers
from readiness.network.build import Network
from readiness.network.failures import Hit, at_risk
from readiness.network.single_points import paper_dual
from readiness.network.value import Shares


def insights(
    network: Network, found: Sequence[Hit], shares: Sequence[Shares], limits: Mapping[str, float]
) -> tuple[Insight, ...]:
    """Kind by kind, in each the one that costs most first."""
    return (
        *paper_dual(network, found),
        *_by_loss(_nexus(network, found, limits)),
        *_by_loss(_cover_gaps(network, found)),
        *_by_loss(_averages_that_hide(network, found, shares, limits)),
        *hidden_makers(network, shares),
        *clears_unknown(network, shares),
        *_by_loss(_together_down(network, found)),
    )


def _by_loss(found: Iterator[Insight]) -> list[Insight]:
    return sorted(found, key=lambda i: (-(i.revenue_at_risk or 0), i.id))


def _nexus(network: Network, found: Sequence[Hit], limits: Mapping[str, float]) -> Iterator[Insight]:
    """Cheap and critical, not bought directly: much revenue hangs on it, hardly any money flows to it."""
    revenue = sum(p.revenue or 0 for p in network.products)
    for hit in found:
        loss = at_risk(network, hit.products) or 0
        if hit.kind != "offer" or loss < limits["network.nexus.loss"]:
            continue
        number = hit.failed[0]
        money, tier = network.spend[number], network.tier[number]
        if (
            tier is None
            or tier < 2
            or (money is not None and money > limits["network.nexus.spend"] * revenue * loss)
        ):
            continue
        offer = network.offers[number]
        params = {
            "part": offer.part,
            "firm": offer.firm,
            "tier": tier,
            "spend": money,
            "currency": network.currency,
        }
        yield Insight(kind="nexus", id=hit.id, params=params, revenue_at_risk=loss, places=(offer.place,))


def _cover_gaps(network: Network, found: Sequence[Hit]) -> Iterator[Insight]:
    """Stock ends before another source could deliver."""
    for hit in found:
        if hit.kind != "offer" or hit.weeks is None:
            continue
        offer = network.offers[hit.failed[0]]
        cover = 7 * hit.weeks
        if offer.switch_days is not None and offer.switch_days > cover:
            params = {
                "part": offer.part,
                "firm": offer.firm,
                "cover_days": cover,
                "switch_days": offer.switch_days,
                "gap_days": offer.switch_days - cover,
            }
            loss = at_risk(network, hit.products)
            yield Insight(
                kind="cover_gap", id=hit.id, params=params, revenue_at_risk=loss, places=(offer.place,)
            )


def _averages_that_hide(
    network: Network, found: Sequence[Hit], shares: Sequence[Shares], limits: Mapping[str, float]
) -> Iterator[Insight]:
    """Countries that hardly show in the value of the products and yet stop much of the revenue."""
    value: dict[str, float] = {}
    for weight, of_product in zip(network.weights, shares, strict=True):
        for country, share in of_product.origin.items():
            value[country] = value.get(country, 0) + weight * share
    for hit in found:
        if hit.kind != "country" or network.offers[hit.failed[0]].country is None:
            continue
        loss, seen = at_risk(network, hit.products) or 0, value.get(hit.id, 0.0)
        if loss >= limits["network.average_hides.loss"] and seen <= limits["network.average_hides.value"]:
            params = {"country": hit.id, "value_share": seen, "offers": len(hit.failed)}
            yield Insight(kind="average_hides", id=hit.id, params=params, revenue_at_risk=loss)


def _together_down(network: Network, found: Sequence[Hit]) -> Iterator[Insight]:
    """Products that one bought offer takes down together: the other product is no insurance for the first."""
    worst: dict[tuple[int, ...], Hit] = {}
    own = {o for makers in network.graph.makers for o in makers}
    for hit in found:
        if hit.kind == "offer" and len(hit.products) > 1 and hit.failed[0] not in own:
            best = worst.get(hit.products)
            if best is None or (hit.weeks or 0) < (best.weeks or 0):
                worst[hit.products] = hit
    for products, hit in worst.items():
        offer = network.offers[hit.failed[0]]
        names = tuple(network.products[p].id for p in products)
        params = {"part": offer.part, "firm": offer.firm, "products": names}
        loss = at_risk(network, products)
        yield Insight(
            kind="together_down", id=hit.id, params=params, revenue_at_risk=loss, places=(offer.place,)
        )
