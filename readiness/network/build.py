"""From rows to a network: the one door through which every parts list comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from readiness.model.place import Problem
from readiness.network.clean import clean
from readiness.network.graph import Graph, make_graph
from readiness.network.ledger import Ledger, make_ledger, revenue_weights
from readiness.network.loss import Down, lose
from readiness.network.naming import site_ids, site_of_rows, spelling_problems
from readiness.network.offers import collect_offers
from readiness.network.order import arrange, distinct_circles
from readiness.network.parts import Offer, Product, Slot
from readiness.network.row import PartRow
from readiness.network.slots import collect_products, collect_slots
from readiness.network.spend import yearly_spend
from readiness.world.world import World


@dataclass(frozen=True)
class Network:
    """What the parts lists say, ready to be asked. Money in `currency`; offers, slots, products by number."""

    offers: tuple[Offer, ...]
    slots: tuple[Slot, ...]
    products: tuple[Product, ...]
    graph: Graph
    ledger: Ledger
    currency: str
    problems: tuple[Problem, ...]

    @cached_property
    def by_id(self) -> Mapping[str, int]:
        return {offer.id: number for number, offer in enumerate(self.offers)}

    @cached_property
    def cover(self) -> tuple[float | None, ...]:
        """Days each offer's output still lasts after it stopped."""
        return tuple(offer.stock_days for offer in self.offers)

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """Share of all revenue by product."""
        return tuple(revenue_weights(self.products).values())

    @cached_property
    def spend(self) -> tuple[float | None, ...]:
        """Money a year by offer."""
        return yearly_spend(self.offers, self.products, self.ledger)

    @cached_property
    def unknown_inputs_fail(self) -> Down:
        """What is down if every unknown input fails and nothing else does."""
        return lose(self.graph, self.graph.open_inputs)

    @cached_property
    def tier(self) -> tuple[int | None, ...]:
        """Steps from an end product, 0 for its own offers; None where no product needs the offer."""
        found: dict[int, int] = {}
        level = [maker for makers in self.graph.makers for maker in makers]
        depth = 0
        while level:
            fresh = [offer for offer in dict.fromkeys(level) if offer not in found]
            found |= dict.fromkeys(fresh, depth)
            level = [s for o in fresh for need in self.graph.needs[o] for s in self.graph.sources[need]]
            depth += 1
        return tuple(found.get(number) for number in range(len(self.offers)))

    def lasting(self, days: float) -> Graph:
        """The graph of a what-if of so many days, in which potential sources may have taken over."""
        return make_graph(self.offers, self.slots, self.products, days)


def build(rows: Sequence[PartRow], rates: Mapping[str, float], currency: str, world: World) -> Network:
    """Reads parts lists; everything wrong in them is a problem with its row, nothing is guessed silently.

    `rates`: units of `currency` per unit of another currency.
    """
    good, problems = clean(rows, world)
    sites = site_of_rows(good)
    ids = site_ids(sites)
    problems += spelling_problems(good, sites)
    offers, offer_of, about_offers = collect_offers(good, sites, ids, rates, currency)
    products, about_products = collect_products(good, offer_of)
    slots, about_slots = collect_slots(good, sites, offer_of, offers)
    graph = make_graph(offers, slots, products)
    ledger, about_value = make_ledger(offers, slots, products, graph)
    found = [*problems, *about_offers, *about_products, *about_slots, *about_value]
    found += _circles(offers, slots, graph)
    return Network(offers, slots, products, graph, ledger, currency, tuple(sorted(found, key=_where)))


def _circles(offers: Sequence[Offer], slots: Sequence[Slot], graph: Graph) -> list[Problem]:
    """Offers that need each other in a circle, with the whole path and the row that closes it."""
    inputs = [[s for need in needs for s in graph.sources[need]] for needs in graph.needs]
    starts = [maker for makers in graph.makers for maker in makers]
    problems = []
    for (owner, source), path in distinct_circles(arrange(len(offers), starts, inputs).closing):
        rows = (s for n in graph.needs[owner] for s in slots[graph.slot[n]].sources if s.offer == source)
        where = next(rows).place
        named = " → ".join(offers[o].id for o in (*path, path[0]))
        problems.append(Problem(code="cycle", file=where.file, where=where, params={"path": named}))
    return problems


def _where(problem: Problem) -> tuple[str, str, int]:
    """Problems are told in the order of the files and rows a person reads."""
    place = problem.where
    if place is None:
        return ("", "", 0)
    return (place.file, place.sheet or "", place.row or 0)
