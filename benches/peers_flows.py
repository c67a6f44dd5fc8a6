"""What people write first for origins, drawn years and outages: dictionaries on networkx, scipy, numpy year by year."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import networkx as nx
import numpy as np

from benches.networks import Edges
from readiness.network.engine.flows import Flows
from readiness.network.recovery.program import Program


def origins_in_networkx(flows: Flows) -> Callable[[], object]:
    """Country -> share as a dictionary an offer, filled along a topological order."""
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(flows.offers))
    ends = zip(flows.source.tolist(), flows.owner.tolist(), flows.share.tolist(), strict=True)
    for source, owner, share in ends:
        if graph.has_edge(source, owner):
            graph[source][owner]["share"] += share
        else:
            graph.add_edge(source, owner, share=share)
    added, land = flows.added.tolist(), flows.land.tolist()

    def fill() -> object:
        found: dict[int, dict[int, float]] = {}
        for place in nx.topological_sort(graph):
            mix = {land[place]: added[place]}
            for source in graph.pred[place]:
                share = graph.pred[place][source]["share"]
                for country, part in found[source].items():
                    mix[country] = mix.get(country, 0.0) + share * part
            found[place] = mix
        return found

    return fill


def origins_in_scipy(sparse: Any, flows: Flows, precision: type) -> Callable[[], object]:
    """A sparse matrix by dense columns, level by level."""
    shape = (flows.offers, flows.offers)
    matrix = sparse.csr_array((flows.share.astype(precision), flows.source, flows.start), shape=shape)
    bounds = flows.level_start.tolist()
    levels = [matrix[a:b] for a, b in pairwise(bounds)]

    def fill() -> object:
        mix = np.zeros((flows.offers, len(flows.lands)), dtype=precision)
        mix[np.arange(flows.offers), flows.land] = flows.added
        for rows, first in zip(levels[1:], bounds[1:], strict=False):
            mix[first : first + rows.shape[0]] += rows @ mix
        return mix

    return fill


def years_in_numpy(made: Edges, chance: float, regions: int, years: int) -> Callable[[], object]:
    """Year by year: who is struck, then tier by tier who falls."""
    dice = np.random.default_rng(1)
    slot_start = np.searchsorted(made.slot, np.arange(len(made.owner) + 1))
    first_slot = np.searchsorted(made.owner, np.arange(made.offers + 1))
    tiers = made.tier_start.tolist()
    countries = int(made.country.max()) + 1

    def one() -> float:
        struck = dice.random(made.offers) < chance
        country = (dice.random(countries) < chance) | (dice.random(regions) < chance)[
            np.arange(countries) % regions
        ]
        up = ~(struck | country[made.country])
        for first, last in pairwise(tiers[1:]):
            slots = slice(first_slot[first], first_slot[last])
            edges = slice(slot_start[slots.start], slot_start[slots.stop])
            some = np.logical_or.reduceat(up[made.source[edges]], slot_start[slots] - edges.start)
            up[first:last] &= np.logical_and.reduceat(some, first_slot[first:last] - slots.start)
        return float(made.weights[~up[made.products]].sum())

    return lambda: [one() for _ in range(years)]


def outages_in_scipy(
    optimize: Any, sparse: Any, program: Program, failed: list[int], days: float
) -> Callable[[], object]:
    """Every outage from scratch."""
    shape = (len(program.row_lower), len(program.cost))
    matrix = sparse.csr_array((program.value, program.index, program.start), shape=shape)
    equal = program.row_lower == program.row_upper
    above = np.isfinite(program.row_upper) & ~equal
    below = np.isfinite(program.row_lower) & ~equal
    limits = sparse.vstack([matrix[above], -matrix[below]]).tocsr()
    most = np.concatenate([program.row_upper[above], -program.row_lower[below]])

    def one(offer: int) -> float:
        lower, upper = program.lower.copy(), program.upper.copy()
        upper[offer] = 0.0
        lower[program.days] = upper[program.days] = days
        found = optimize.linprog(
            program.cost,
            A_ub=limits,
            b_ub=most,
            A_eq=matrix[equal],
            b_eq=program.row_upper[equal],
            bounds=np.stack([lower, upper], axis=1),
            method="highs",
        )
        return float(found.fun) / days

    return lambda: [one(offer) for offer in failed]
