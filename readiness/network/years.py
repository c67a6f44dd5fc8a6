"""One reading of the network for many years at once: what is gone in all of them, and which products each year stops."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np

from readiness.network.engine.arrays import Arrays, Ints, make_arrays
from readiness.network.engine.flows import Flags
from readiness.network.engine.plan import Plan, make_plan
from readiness.network.engine.states import WORDS, Words, still_up
from readiness.network.graph import Graph
from readiness.network.loss import Edge

ALWAYS = np.uint64(2**64 - 1)


@dataclass(frozen=True, eq=False)
class Setting:
    """A graph in the order its states are worked out. `maker` holds places, for those `made` alone."""

    graph: Graph
    plan: Plan
    edge_of: dict[Edge, int]
    """Need and source -> edge of the plan."""
    made: Ints
    maker_start: Ints
    maker: Ints


def make_setting(graph: Graph) -> Setting:
    listed = [(need, source) for need, sources in enumerate(graph.sources) for source in sources]
    arrays = _arrays(graph, listed)
    plan = make_plan(arrays)
    made = np.flatnonzero(np.diff(arrays.maker_start)).astype(np.int32)
    return Setting(
        graph=graph,
        plan=plan,
        edge_of={listed[row]: edge for edge, row in enumerate(arrays.edge_row[plan.edge].tolist())},
        made=made,
        maker_start=arrays.maker_start[made],
        maker=plan.place[arrays.maker],
    )


def _arrays(graph: Graph, listed: list[Edge]) -> Arrays:
    sold = [(product, maker) for product, makers in enumerate(graph.makers) for maker in makers]
    return make_arrays(
        len(graph.needs),
        graph.owner,
        [need for need, _ in listed],
        [source for _, source in listed],
        len(graph.makers),
        [product for product, _ in sold],
        [maker for _, maker in sold],
    )


@dataclass(frozen=True, eq=False)
class Reading:
    """What is gone in every year. `unmade_fails`: a product that nobody may make counts as down."""

    setting: Setting
    gone: Ints
    """Places."""
    source: Ints
    unmade_fails: bool

    def but(self, offers: Iterable[int]) -> Reading:
        """The same with these offers gone as well."""
        more = self.setting.plan.place[list(offers)]
        return Reading(self.setting, np.union1d(self.gone, more), self.source, self.unmade_fails)


def reading(
    setting: Setting,
    gone: Collection[int],
    cut: Collection[Edge],
    unmade_fails: bool = False,
    bridged: Collection[Edge] = (),
) -> Reading:
    """`cut` deliveries never come; `bridged` ones count as coming although their source is gone."""
    plan = setting.plan
    source = plan.source.copy()
    source[[setting.edge_of[edge] for edge in cut]] = plan.offers
    source[[setting.edge_of[edge] for edge in bridged]] = plan.offers + 1
    return Reading(setting, plan.place[list(gone)], source, unmade_fails)


def products_down(of: Reading, spared: Words) -> Words:
    """Product and word: the years in which a product stops. `spared`: offer and word, who was not struck."""
    setting, plan = of.setting, of.setting.plan
    up = np.empty((plan.offers + 2, WORDS), dtype=np.uint64)
    np.take(spared, plan.offer, axis=0, out=up[:-2])
    up[of.gone] = up[-2] = 0
    up[-1] = ALWAYS
    still_up(plan, up, of.source)
    products = len(setting.graph.makers)
    down = np.full((products, WORDS), ALWAYS if of.unmade_fails else np.uint64(0))
    if len(setting.made):
        down[setting.made] = ~np.bitwise_or.reduceat(up[setting.maker], setting.maker_start, axis=0)
    return down


def years_of(words: Words, years: int) -> Flags:
    """Row and year: the bits one by one, as many as asked for."""
    single = np.unpackbits(words.astype("<u8").view(np.uint8), axis=1, count=years, bitorder="little")
    return single.view(bool)
