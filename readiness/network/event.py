"""What a what-if takes away: offers that fail and deliveries that stop; and the network seen while it lasts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from readiness.errors import UnknownId
from readiness.network.border import NOTHING_STOPS, Border, between, kept_in
from readiness.network.build import Network
from readiness.network.graph import Graph
from readiness.network.groups import members_by
from readiness.network.loss import Edge
from readiness.network.parts import UNKNOWN
from readiness.network.passage import Blocked, blocked
from readiness.network.wish import Block, Control, Cut, Lose, Loss, Split, Wish
from readiness.world.world import World


@dataclass(frozen=True)
class Event:
    """`doubtful` deliveries stop only in the worst reading. `days` None: for good, or nothing is lost at all."""

    failed: frozenset[int] = frozenset()
    cut: frozenset[Edge] = frozenset()
    doubtful: frozenset[Edge] = frozenset()
    days: float | None = None

    def seen_in(self, network: Network) -> Network:
        """The network whose slots no longer list the sources lost; graph and value stay as they were."""
        slots = tuple(
            replace(slot, sources=tuple(s for s in slot.sources if s.offer not in self.failed))
            for slot in network.slots
        )
        return replace(network, slots=slots)


NO_EVENT = Event()


def lasting(wishes: Sequence[Wish]) -> float | None:
    """Joined losses last as long as the longest of them; one without an end makes all of them endless."""
    days = [w.days for w in wishes if isinstance(w, Loss)]
    return None if not days or None in days else max(d for d in days if d is not None)


def event_of(network: Network, graph: Graph, world: World, wishes: Sequence[Wish]) -> Event:
    """Raises UnknownId where a wish names what the network and the tables do not know."""
    stopped: set[Edge] = set()
    doubtful: set[Edge] = set()
    for wish in wishes:
        stops = _stops(network, graph, world, wish)
        stopped |= stops.stopped
        doubtful |= stops.doubtful
    failed = frozenset(offer for wish in wishes for offer in failed_offers(network, world, wish))
    return Event(failed, frozenset(stopped), frozenset(doubtful - stopped), lasting(wishes))


def _stops(network: Network, graph: Graph, world: World, wish: Wish) -> Border | Blocked:
    """The deliveries a wish stops while maker and buyer both stand."""
    if isinstance(wish, Block):
        block = blocked(network, graph, world.sea).get(wish.chokepoint)
        if block is None:
            raise UnknownId("chokepoint", wish.chokepoint)
        return block
    if isinstance(wish, Control):
        made_of_it = of_material(network, world, wish.material)
        return kept_in(network, graph, countries_of(world, wish.start), made_of_it)
    if isinstance(wish, Split):
        return between(network, graph, countries_of(world, wish.one), countries_of(world, wish.other))
    return NOTHING_STOPS


def failed_offers(network: Network, world: World, wish: Wish) -> tuple[int, ...]:
    if isinstance(wish, Lose):
        members = members_by(network, wish.kind)
        if wish.id not in members:
            raise UnknownId(wish.kind, wish.id)
        return members[wish.id]
    if isinstance(wish, Cut):
        return offers_in(network, world, wish.country)
    return ()


def offers_in(network: Network, world: World, text: str) -> tuple[int, ...]:
    """Offers in a country or bloc. A country nobody here buys from is known and simply holds none."""
    if text == UNKNOWN:
        return members_by(network, "country").get(UNKNOWN, ())
    countries = countries_of(world, text)
    return tuple(n for n, offer in enumerate(network.offers) if offer.country in countries)


def countries_of(world: World, text: str) -> frozenset[str]:
    countries = world.countries.members(text)
    if countries is None:
        raise UnknownId("country", text)
    return frozenset(countries)


def of_material(network: Network, world: World, material: str) -> tuple[int, ...]:
    """Offers of a raw material, by the name in the file; a known material nobody here buys holds none."""
    found = tuple(n for n, o in enumerate(network.offers) if o.material == material)
    if not found and material not in world.materials:
        raise UnknownId("material", material)
    return found
