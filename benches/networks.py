"""Invented supply networks of any size: six tiers, hubs many buy from, one end product in a hundred; seeded."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Arrays, Ints, make_arrays

TIERS = (0.13, 0.22, 0.30, 0.25, 0.09, 0.01)
"""Share of the offers by tier, raw materials first, end products last."""
ALTERNATIVES = (0.60, 0.28, 0.12)
"""A slot has one, two or three sources."""
MORE_SLOTS, MORE_SLOTS_OF_PRODUCTS = 0.75, 4.0
"""Slots beyond the first, on average."""
SKIPS_TIERS = 0.15
"""Share of slots not filled from the next tier below but from any below."""
SKEW = 1.6
"""Of a tier's offers the first are bought from most: position = uniform ** SKEW."""
COUNTRIES = 60


@dataclass(frozen=True)
class Edges:
    """Integer lists, as an import leaves them. Offers of one tier stand together, suppliers before owners."""

    offers: int
    owner: Ints
    """Slot -> offer."""
    slot: Ints
    source: Ints
    """Edge -> slot, offer."""
    products: Ints
    """Product -> the offer that makes it."""
    weights: npt.NDArray[np.float64]
    """Product -> share of all revenue."""
    country: Ints
    tier_start: Ints

    def arrays(self) -> Arrays:
        numbers = np.arange(len(self.products), dtype=np.int32)
        return make_arrays(
            self.offers, self.owner, self.slot, self.source, len(numbers), numbers, self.products
        )


def made_up(offers: int, seed: int = 1) -> Edges:
    """Slots of one offer and edges of one slot stand side by side; the sources of a slot are distinct."""
    dice = np.random.default_rng(seed)
    size = np.maximum((np.array(TIERS) * offers).astype(int), 1)
    size[2] += offers - size.sum()
    start = np.concatenate([[0], np.cumsum(size)])
    tier = np.repeat(np.arange(len(TIERS)), size)
    slots = np.where(tier > 0, 1 + dice.poisson(MORE_SLOTS, offers), 0)
    last = tier == len(TIERS) - 1
    slots[last] += dice.poisson(MORE_SLOTS_OF_PRODUCTS, int(last.sum()))
    owner = np.repeat(np.arange(offers), slots)
    below = tier[owner] - 1
    anywhere = dice.random(len(owner)) < SKIPS_TIERS
    below[anywhere] = (dice.random(int(anywhere.sum())) * (below[anywhere] + 1)).astype(int)
    slot = np.repeat(np.arange(len(owner)), dice.choice([1, 2, 3], size=len(owner), p=ALTERNATIVES))
    at = below[slot]
    place = start[at] + (size[at] * dice.random(len(slot)) ** SKEW).astype(int)
    shuffled = np.concatenate([a + dice.permutation(n) for a, n in zip(start, size, strict=False)])
    pairs = np.unique(slot * np.int64(offers) + shuffled[place])
    revenue = dice.lognormal(0, 1, int(last.sum()))
    weight = 1 / np.arange(1, COUNTRIES + 1) ** 0.9
    return Edges(
        offers=offers,
        owner=owner.astype(np.int32),
        slot=(pairs // offers).astype(np.int32),
        source=(pairs % offers).astype(np.int32),
        products=np.flatnonzero(last).astype(np.int32),
        weights=revenue / revenue.sum(),
        country=dice.choice(COUNTRIES, offers, p=weight / weight.sum()).astype(np.int32),
        tier_start=start.astype(np.int32),
    )
