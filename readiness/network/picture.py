"""The network as something to draw: tiers as columns, single offers or - if there are many - countries per tier."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import inf

import networkx as nx

from readiness.model.network import Failure
from readiness.network.build import Network
from readiness.network.exchange import as_multigraph
from readiness.network.parts import UNKNOWN


@dataclass(frozen=True)
class Node:
    """`x` and `y` run from 0 to 1: products on the right, the deepest tier on the left."""

    id: str
    label: str
    tier: int
    country: str
    offers: int
    revenue_at_risk: float
    """The worst single failure among the offers drawn here."""
    x: float
    y: float


@dataclass(frozen=True)
class Link:
    source: str
    target: str
    count: int


@dataclass(frozen=True)
class Picture:
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    gathered: bool
    """True where offers were drawn together by tier and country."""


def picture(
    network: Network, failures: Sequence[Failure], most: float, only: Collection[int] | None = None
) -> Picture:
    """Offers that some product needs. More than `most` of them are drawn together by tier and country.

    `only`: nothing but these offers.
    """
    risk = {f.id: f.revenue_at_risk or 0.0 for f in failures if f.kind == "offer"}
    drawable = range(len(network.offers)) if only is None else sorted(only)
    needed = {network.offers[n].id: n for n in drawable if network.tier[n] is not None}
    gathered = len(needed) > most
    drawn = {ident: _drawn_as(network, number, gathered) for ident, number in needed.items()}
    members: dict[str, list[str]] = {}
    for ident, node in drawn.items():
        members.setdefault(node, []).append(ident)
    links: dict[tuple[str, str], int] = {}
    for source, owner in as_multigraph(network).edges():
        if source in drawn and owner in drawn and drawn[source] != drawn[owner]:
            ends = (drawn[source], drawn[owner])
            links[ends] = links.get(ends, 0) + 1
    tiers = {node: network.tier[needed[idents[0]]] or 0 for node, idents in members.items()}
    places = _places(tiers, links)
    nodes = tuple(
        Node(
            id=node,
            label=_label(network, needed[idents[0]], gathered),
            tier=tiers[node],
            country=network.offers[needed[idents[0]]].country or UNKNOWN,
            offers=len(idents),
            revenue_at_risk=max(risk.get(ident, 0.0) for ident in idents),
            x=places[node][0],
            y=places[node][1],
        )
        for node, idents in members.items()
    )
    return Picture(nodes, tuple(Link(s, t, n) for (s, t), n in links.items()), gathered)


def close_up(network: Network, failures: Sequence[Failure], node: Node, most: float) -> Picture:
    """What a node of many offers stands for, one by one, with who supplies them and whom they supply.

    What costs most comes first; no more than about `most` offers, so that they can be told apart.
    """
    risk = {f.id: f.revenue_at_risk or 0.0 for f in failures if f.kind == "offer"}
    graph, chosen = network.graph, set[int]()
    for number in sorted(members_of(network, node), key=lambda n: (-risk.get(network.offers[n].id, 0.0), n)):
        buyers = {graph.owner[need] for need in graph.serves[number]}
        makers = {source for need in graph.needs[number] for source in graph.sources[need]}
        near = {number, *buyers, *makers}
        if chosen and len(chosen | near) > most:
            break
        chosen |= near
    return picture(network, failures, inf, chosen)


def members_of(network: Network, node: Node) -> list[int]:
    """The offers of a tier and country, as a gathered picture draws them together."""
    return [
        number
        for number, offer in enumerate(network.offers)
        if network.tier[number] == node.tier and (offer.country or UNKNOWN) == node.country
    ]


def _drawn_as(network: Network, number: int, gathered: bool) -> str:
    offer = network.offers[number]
    return f"{network.tier[number]}/{offer.country or UNKNOWN}" if gathered else offer.id


def _label(network: Network, number: int, gathered: bool) -> str:
    offer = network.offers[number]
    return (offer.country or UNKNOWN) if gathered else offer.part


def _places(tiers: Mapping[str, int], links: Mapping[tuple[str, str], int]) -> dict[str, tuple[float, float]]:
    """Columns by tier; in each, nodes near those they supply, so that few lines cross."""
    if not tiers:
        return {}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from(links)
    deepest = max(tiers.values())
    columns: dict[int, list[str]] = {}
    for node, tier in tiers.items():
        columns.setdefault(tier, []).append(node)
    height: dict[str, float] = {}
    for tier in sorted(columns):
        wish = {n: _middle(graph, n, height) for n in columns[tier]}
        for rank, node in enumerate(sorted(columns[tier], key=lambda n: (wish[n], n))):
            height[node] = (rank + 0.5) / len(columns[tier])
    return {n: (1 - tier / deepest if deepest else 1.0, height[n]) for n, tier in tiers.items()}


def _middle(graph: nx.DiGraph[str], node: str, height: Mapping[str, float]) -> float:
    """Mean height of what the node supplies and is placed already; the middle where it supplies nothing yet."""
    above = [height[o] for o in graph.successors(node) if o in height] if node in graph else []
    return sum(above) / len(above) if above else 0.5
