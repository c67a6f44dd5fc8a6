"""What would have helped: the same network with a second source, more stock or a qualified substitute in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readiness.model.network import CountermeasureKind
from readiness.model.place import Param
from readiness.network.build import Network
from readiness.network.event import Event
from readiness.network.graph import Graph, make_graph
from readiness.network.loss import Down, lose, products_down
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import Offer, Slot, Source

STANDS_READY = 0.0
"""Share of a source that is held ready: it counts when others fail and costs nothing before."""
NOBODY_YET = "?"
"""Supplier and site of a second source still to be found: in no country, no firm, no group that fails."""


@dataclass(frozen=True)
class Countermeasure:
    """A changed network to ask the same what-if again; `params` says what was changed."""

    kind: CountermeasureKind
    network: Network
    params: dict[str, Param]


def against_loss(network: Network, event: Event, most: int) -> Iterator[Countermeasure]:
    """For at most `most` of the parts the firm itself buys and no longer gets; none where nothing bought is lost."""
    graph = network.graph if event.days is None else network.lasting(event.days)
    down = lose(graph, event.failed, event.cut)
    needs = _lost_needs(network, event, graph, down)
    parts = _parts_to_secure(network, graph, needs, products_down(graph, down.offers), most)
    lost = {graph.slot[n]: offer for n, offer in sorted(needs.items()) if network.offers[offer].part in parts}
    if not lost:
        return
    named = tuple(dict.fromkeys(network.offers[offer].part for offer in lost.values()))
    yield Countermeasure("second_source", _second_source(network, lost), {"parts": named})
    waiting = _waiting(network, tuple(lost))
    if waiting:
        firms = tuple(dict.fromkeys(network.offers[s.offer].firm for s in waiting))
        yield Countermeasure("qualify_source", _qualified(network, waiting), {"parts": named, "firms": firms})
    if event.days is not None:
        stocked = _stocked(network, frozenset(lost.values()), event.days)
        yield Countermeasure("safety_stock", stocked, {"parts": named, "days": event.days})


def _lost_needs(network: Network, event: Event, graph: Graph, down: Down) -> dict[int, int]:
    """Needs of the firm's own offers that nobody fills any longer, each with a bought source it had."""
    lost: dict[int, int] = {}
    for need, count in down.hits.items():
        owner = graph.owner[need]
        if network.offers[owner].firm != OWN_FIRM or owner in event.failed:
            continue
        bought = [s for s in graph.sources[need] if network.offers[s].firm != OWN_FIRM]
        if bought and count == len(graph.sources[need]):
            lost[need] = max(bought, key=lambda s: (network.offers[s].stock_days or 0.0, -s))
    return lost


def _parts_to_secure(
    network: Network, graph: Graph, lost: dict[int, int], down: Sequence[int], most: int
) -> frozenset[str]:
    """Product by product, the one that is saved with the fewest further parts first, of equals the larger one."""
    missing = {p: _missing(network, graph, lost, p) for p in down}
    secured: set[str] = set()
    while missing:
        product = min(missing, key=lambda p: (len(missing[p] - secured), -network.weights[p], p))
        fresh = missing.pop(product) - secured
        if len(secured) + len(fresh) > most:
            break
        secured |= fresh
    if not secured and missing:
        fewest = min(missing.values(), key=lambda parts: (len(parts), sorted(parts)))
        secured.update(sorted(fewest)[:most])
    return frozenset(secured)


def _missing(network: Network, graph: Graph, lost: dict[int, int], product: int) -> frozenset[str]:
    """Bought parts this product no longer gets, looked for in what the firm makes itself."""
    seen: set[int] = set()
    found: set[str] = set()
    ahead = list(graph.makers[product])
    while ahead:
        offer = ahead.pop()
        if offer in seen:
            continue
        seen.add(offer)
        for need in graph.needs[offer]:
            if need in lost:
                found.add(network.offers[lost[need]].part)
            ahead += [s for s in graph.sources[need] if network.offers[s].firm == OWN_FIRM]
    return frozenset(found)


def _second_source(network: Network, lost: dict[int, int]) -> Network:
    offers = list(network.offers)
    slots = list(network.slots)
    new: dict[str, int] = {}
    for slot, offer in lost.items():
        old = network.offers[offer]
        if old.part not in new:
            new[old.part] = len(offers)
            offers.append(_nobody_yet(old))
        source = Source(new[old.part], None, STANDS_READY, "approved", old.place)
        slots[slot] = replace(slots[slot], sources=(*slots[slot].sources, source))
    return _with(network, offers, slots)


def _nobody_yet(old: Offer) -> Offer:
    return Offer(
        id=f"{old.part}@{NOBODY_YET}",
        part=old.part,
        site=NOBODY_YET,
        firm=NOBODY_YET,
        country=None,
        price=None,
        stock_days=None,
        lead_time_days=None,
        switch_days=None,
        recover_days=None,
        hs_code=old.hs_code,
        material=None,
        declared_origin=None,
        place=old.place,
    )


def _waiting(network: Network, slots: Sequence[int]) -> tuple[Source, ...]:
    return tuple(s for slot in slots for s in network.slots[slot].sources if s.status == "potential")


def _qualified(network: Network, waiting: Sequence[Source]) -> Network:
    ready = frozenset(waiting)
    slots = tuple(
        replace(
            slot,
            sources=tuple(replace(s, status="qualified") if s in ready else s for s in slot.sources),
        )
        for slot in network.slots
    )
    return _with(network, network.offers, slots)


def _stocked(network: Network, parts: frozenset[int], days: float) -> Network:
    """Stock for as long as the loss lasts, held of what the slot's best stocked source makes."""
    offers = [
        replace(offer, stock_days=max(offer.stock_days or 0.0, days)) if number in parts else offer
        for number, offer in enumerate(network.offers)
    ]
    return _with(network, offers, network.slots)


def _with(network: Network, offers: Sequence[Offer], slots: Sequence[Slot]) -> Network:
    changed = tuple(offers), tuple(slots)
    return replace(network, offers=changed[0], slots=changed[1], graph=make_graph(*changed, network.products))
