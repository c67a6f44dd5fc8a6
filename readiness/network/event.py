"""What a what-if takes away: offers that fail and deliveries that stop; and the network seen while it lasts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from readiness.errors import UnknownId
from readiness.network.build import Network
from readiness.network.graph import Graph
from readiness.network.groups import members_by
from readiness.network.loss import Edge
from readiness.network.parts import UNKNOWN
from readiness.network.passage import blocked
from readiness.network.wish import Block, Cut, Lose, Wish
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
    days = [w.days for w in wishes if isinstance(w, Lose | Cut | Block)]
    return None if not days or None in days else max(d for d in days if d is not None)


def event_of(network: Network, graph: Graph, world: World, wishes: Sequence[Wish]) -> Event:
    """Raises UnknownId where a wish names what the network and the tables do not know."""
    stopped: set[Edge] = set()
    doubtful: set[Edge] = set()
    for wish in wishes:
        if isinstance(wish, Block):
            block = blocked(network, graph, world.sea).get(wish.chokepoint)
            if block is None:
                raise UnknownId("chokepoint", wish.chokepoint)
            stopped |= block.stopped
            doubtful |= block.doubtful
    failed = frozenset(offer for wish in wishes for offer in failed_offers(network, world, wish))
    return Event(failed, frozenset(stopped), frozenset(doubtful), lasting(wishes))


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
    countries = world.countries.members(text)
    if countries is None:
        raise UnknownId("country", text)
    return tuple(n for n, offer in enumerate(network.offers) if offer.country in countries)
