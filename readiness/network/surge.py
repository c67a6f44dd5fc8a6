"""Demand grows: what the makers' capacity cannot deliver, and who is the bottleneck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readiness.errors import UnknownId
from readiness.network.build import Network
from readiness.network.parts import counting
from readiness.network.shares import shares
from readiness.network.spend import yearly_units
from readiness.network.wish import Surge, Wish

MONTHS = 12


@dataclass(frozen=True)
class Strain:
    """Share of the grown revenue that cannot be delivered; `high`: where nothing is known nobody can do more.

    `bottlenecks`: offers whose stated capacity is too small, the tightest first.
    """

    unmet: float
    unmet_high: float
    bottlenecks: tuple[str, ...]


@dataclass(frozen=True)
class _Load:
    """Units a year before and after; of the offers in `unknown` nobody knows how many more there are."""

    before: Sequence[float]
    after: Sequence[float]
    unknown: frozenset[int]
    days: float | None

    def today(self, offer: int) -> float:
        """Today's deliveries as a share of what will be needed."""
        return self.before[offer] / self.after[offer] if self.after[offer] else 1.0


def strain(network: Network, wishes: Sequence[Wish]) -> Strain | None:
    """None where no demand grows. Sources keep their shares: that another one jumps in is not assumed.

    What is delivered today is delivered still. Raises UnknownId for a product that is not sold here.
    """
    growth = _growth(network, wishes)
    if not growth:
        return None
    said = network.offers, network.products, network.ledger
    before, _ = yearly_units(*said)
    after, unknown = yearly_units(*said, growth)
    days = [wish.days for wish in wishes if isinstance(wish, Surge)]
    lasts = None if None in days else max(d for d in days if d is not None)
    load = _Load(before, after, frozenset(unknown), lasts)
    low, high = (_unmet(network, growth, _delivered(network, load, worst)) for worst in (False, True))
    own = {offer: _own(network, load, offer, False) for offer in range(len(network.offers))}
    tight = sorted((part, network.offers[offer].id) for offer, part in own.items() if part < 1)
    return Strain(low, high, tuple(ident for _, ident in tight))


def _growth(network: Network, wishes: Sequence[Wish]) -> Mapping[int, float]:
    growth: dict[int, float] = {}
    ids = [product.id for product in network.products]
    for wish in wishes:
        if not isinstance(wish, Surge):
            continue
        if wish.product is not None and wish.product not in ids:
            raise UnknownId("product", wish.product)
        for number, ident in enumerate(ids):
            if wish.product in (None, ident):
                growth[number] = growth.get(number, 1.0) * (1 + wish.rise)
    return growth


def _own(network: Network, load: _Load, offer: int, worst: bool) -> float:
    """What the offer's own capacity and stock let it deliver, as a share of what will be needed."""
    today, facts = load.today(offer), network.offers[offer]
    if today == 1 and offer not in load.unknown:
        return 1.0
    if load.days is not None and facts.stock_days is not None and facts.stock_days >= (1 - today) * load.days:
        return 1.0
    if facts.capacity is None or offer in load.unknown:
        return today if worst else 1.0
    return min(1.0, max(today, facts.capacity * MONTHS / load.after[offer]))


def _delivered(network: Network, load: _Load, worst: bool) -> list[float]:
    """By offer, inputs counted: the scarcest need decides."""
    found = [1.0] * len(network.offers)
    parts = _shares_of_slots(network)
    for offer in network.ledger.order:
        part = _own(network, load, offer, worst)
        if worst and offer in network.graph.open_inputs:
            part = min(part, load.today(offer))
        for need in network.graph.needs[offer]:
            arriving = sum(share * found[source] for source, share in parts[network.graph.slot[need]])
            part = min(part, max(arriving, load.today(offer)))
        found[offer] = part
    return found


def _shares_of_slots(network: Network) -> list[list[tuple[int, float]]]:
    found = []
    for slot in network.slots:
        sources = counting(network.offers, slot.sources, None)
        divided, _ = shares(sources) if sources else ((), None)
        found.append([(s.offer, share) for s, share in zip(sources, divided, strict=True)])
    return found


def _unmet(network: Network, growth: Mapping[int, float], delivered: Sequence[float]) -> float:
    weights = [weight * growth.get(p, 1.0) for p, weight in enumerate(network.weights)]
    missing = 0.0
    for product, weight in enumerate(weights):
        makers = network.ledger.makers[product]
        missing += weight * (1 - sum(share * delivered[maker] for maker, share in makers) if makers else 0.0)
    return missing / sum(weights)
