"""What wishes make dearer: makers' own value, duties on what is bought and on what is sold, and who bears it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from readiness.model.network import Margin
from readiness.network.build import Network
from readiness.network.engine.arrays import Ints
from readiness.network.engine.flows import Flags, Floats
from readiness.network.event import countries_of, of_material, offers_in
from readiness.network.value import no_duty
from readiness.network.wish import Clause, Energy, Price, Tariff, Wish
from readiness.world.world import World


@dataclass(frozen=True)
class Duties:
    """Duty on each delivery: owner and source of a flow decide. Of each tariff the sources and owners it meets."""

    tariffs: tuple[tuple[Flags, Flags, float], ...]

    def __call__(self, owner: Ints, source: Ints) -> Floats:
        found = no_duty(owner, source)
        for start, to, rate in self.tariffs:
            found += rate * (start[source] & to[owner])
        return found


def dearer_by(network: Network, world: World, wishes: Sequence[Wish]) -> tuple[Mapping[int, float], Duties]:
    """Growth of makers' own value by offer, and the duties on deliveries."""
    rise: dict[int, float] = {}
    tariffs = []
    for wish in wishes:
        if isinstance(wish, Price):
            for offer in of_material(network, world, wish.material):
                rise[offer] = (1 + rise.get(offer, 0)) * (1 + wish.rise) - 1
        if isinstance(wish, Energy):
            for offer in range(len(network.offers)):
                rise[offer] = (1 + rise.get(offer, 0)) * (1 + wish.rise * wish.share) - 1
        if isinstance(wish, Tariff):
            start = [
                n
                for n in offers_in(network, world, wish.start)
                if _digits(network.offers[n].hs_code or "").startswith(_digits(wish.hs))
            ]
            to = offers_in(network, world, wish.to)
            tariffs.append((_marked(network, start), _marked(network, to), wish.rate))
    return rise, Duties(tuple(tariffs))


def _marked(network: Network, offers: Sequence[int]) -> Flags:
    found = np.zeros(len(network.offers), dtype=bool)
    found[list(offers)] = True
    return found


def _digits(code: str) -> str:
    return "".join(c for c in code if c.isdigit())


def margin(factor: float | None, wishes: Sequence[Wish]) -> Margin:
    """Change of what is left of a product's old price, if the firm bears the rise or passes its clauses' share on."""
    if factor is None:
        return Margin(without_clauses=None, with_clauses=None)
    clauses = [wish.passed_on for wish in wishes if isinstance(wish, Clause)]
    borne = 1 - max(clauses) if clauses else None
    return Margin(without_clauses=1 - factor, with_clauses=None if borne is None else borne * (1 - factor))


def duty_on_sales(network: Network, world: World, wishes: Sequence[Wish], product: int) -> float:
    """Duty customers in the tariff's countries pay on a product, by its makers' shares and customs codes.

    Only what crosses the border: a maker inside the customers' own countries pays none.
    """
    total = 0.0
    for wish in wishes:
        if not isinstance(wish, Tariff):
            continue
        inside = countries_of(world, wish.to)
        reached = frozenset(offers_in(network, world, wish.start))
        for maker, share in network.ledger.makers[product]:
            offer = network.offers[maker]
            meant = _digits(offer.hs_code or "").startswith(_digits(wish.hs))
            if maker in reached and meant and offer.country not in inside:
                total += share * wish.rate
    return total
