"""Years drawn by chance: how much revenue is lost in them, by product, and how what-ifs shift that on the same years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import TypeVar

import numpy as np

from readiness.model.assessment import CaseWhatIf
from readiness.model.chance import Drawn, Draws, Exceeded, ProductChance, Spread
from readiness.model.network import NetworkAnalysis, WhatIf
from readiness.network.build import Network
from readiness.network.chances import KINDS, causes, threats
from readiness.network.engine.draws import struck
from readiness.network.engine.flows import Flags, Floats
from readiness.network.engine.states import STATES
from readiness.network.event import event_of, lasting
from readiness.network.loss import Edge, lose
from readiness.network.timing import days_until_down
from readiness.network.wish import parse
from readiness.network.years import Reading, Setting, make_setting, products_down, reading, years_of
from readiness.world.world import World


@dataclass(frozen=True)
class Drawing:
    """`chances` by kind, or by kind and id; `levels`: losses of which the chance to exceed them is told."""

    years: int
    chances: Mapping[str, float | None]
    levels: tuple[float, ...]
    seed: int = 1


W = TypeVar("W", WhatIf, CaseWhatIf)


def with_draws(
    analysis: NetworkAnalysis, network: Network, world: World, drawing: Drawing
) -> NetworkAnalysis:
    """The analysis and its what-ifs with the years drawn for them."""
    draws, of_what_ifs = draw(network, world, drawing, [w.spec for w in analysis.what_ifs])
    what_ifs = with_years(analysis.what_ifs, draws, of_what_ifs)
    return analysis.model_copy(update={"draws": draws, "what_ifs": what_ifs})


def with_years(what_ifs: Sequence[W], draws: Draws, drawn: Sequence[Drawn]) -> tuple[W, ...]:
    """Before and after on the same years; `drawn` in the order of the what-ifs."""
    before = Drawn(revenue_lost=draws.revenue_lost, revenue_lost_high=draws.revenue_lost_high)
    return tuple(
        w.model_copy(
            update={
                "before": w.before.model_copy(update={"draws": before}),
                "after": w.after.model_copy(update={"draws": after}),
            }
        )
        for w, after in zip(what_ifs, drawn, strict=True)
    )


def draw(
    network: Network, world: World, drawing: Drawing, specs: Sequence[str] = ()
) -> tuple[Draws, tuple[Drawn, ...]]:
    """The years as they are, and each what-if on the very same years, so that their difference is no accident.

    What strikes is gone for that year, however short its trouble and however long the stock: a worst case. Raises
    UnknownId where a what-if or a chance names what is not there.
    """
    found = threats(network, world, drawing.chances)
    unsure = [threat for threat in found if threat.chance is None]
    of_years = causes(len(network.offers), [threat for threat in found if threat.chance is not None])
    perhaps = tuple(dict.fromkeys(offer for threat in unsure for offer in threat.offers))
    plain = make_setting(network.graph)
    supposed = [_as_it_is(network, plain), *(_supposed(network, world, plain, spec) for spec in specs)]
    tallies = [
        (_Tally(network, low, drawing, perhaps), _Tally(network, high, drawing, perhaps))
        for low, high in supposed
    ]
    for block, first in enumerate(range(0, drawing.years, STATES)):
        spared = struck(of_years, drawing.seed, block)
        years = slice(first, min(first + STATES, drawing.years))
        for pair in tallies:
            for tally in pair:
                tally.add(spared, years)
    drawn = [Drawn(revenue_lost=low.spread(), revenue_lost_high=high.spread()) for low, high in tallies]
    low, high = tallies[0]
    products = tuple(
        ProductChance(id=product.id, probability=low.chance(number), probability_high=high.chance(number))
        for number, product in enumerate(network.products)
    )
    return (
        Draws(
            years=drawing.years,
            seed=drawing.seed,
            unknown=tuple(threat.name for threat in unsure),
            revenue_lost=drawn[0].revenue_lost,
            revenue_lost_high=drawn[0].revenue_lost_high,
            products=products,
        ),
        tuple(drawn[1:]),
    )


def judged(limits: Mapping[str, float], years: int, stated: Mapping[str, float | None]) -> Drawing:
    """With the chances and levels in force where the firm states no other."""
    usual: dict[str, float] = {
        kind: limits[name] for kind in KINDS if (name := f"network.chance.{kind}") in limits
    }
    levels = tuple(sorted(limits[name] for name in limits if name.startswith("network.draws.loss.")))
    return Drawing(years, {**usual, **stated}, levels)


def _as_it_is(network: Network, setting: Setting) -> tuple[Reading, Reading]:
    low = reading(setting, (), ())
    return low, reading(setting, network.graph.open_inputs, (), unmade_fails=True)


def _supposed(network: Network, world: World, plain: Setting, spec: str) -> tuple[Reading, Reading]:
    """What a what-if takes for good, or lets run dry while it lasts, is gone in every year."""
    wishes = parse(spec)
    days = lasting(wishes)
    graph = network.graph if days is None else network.lasting(days)
    setting = plain if days is None else make_setting(graph)
    event = event_of(network, graph, world, wishes)
    worst = event.cut | event.doubtful
    if days is None:
        return (
            reading(setting, event.failed, event.cut),
            reading(setting, event.failed | graph.open_inputs, worst, unmade_fails=True),
        )
    lasts, nothing = ([u if c is None else c for c in network.cover] for u in (inf, 0.0))
    base = lose(graph, graph.open_inputs)
    dry = set(days_until_down(graph, event.failed, event.cut, lasts, within=days))
    dry_high = {*days_until_down(graph, event.failed, worst, nothing, within=days, before=base), *base.offers}
    return (
        _run_dry(setting, dry, {e for e in event.cut if lasts[e[1]] < days}, unmade_fails=False),
        _run_dry(setting, dry_high, {e for e in worst if nothing[e[1]] < days}, unmade_fails=True),
    )


def _run_dry(setting: Setting, dry: set[int], cut: set[Edge], unmade_fails: bool) -> Reading:
    """An offer none of whose sources still delivers, and that lasts all the same, lives on stock meanwhile."""
    bridged: set[Edge] = set()
    for need, sources in enumerate(setting.graph.sources):
        edges = {(need, source) for source in sources}
        if setting.graph.owner[need] not in dry and all(e[1] in dry or e in cut for e in edges):
            bridged |= edges
    return reading(setting, dry, cut - bridged, unmade_fails, bridged)


class _Tally:
    """Counts year by year. What depends on a chance nobody knows is unknown: it is drawn with and without it."""

    def __init__(self, network: Network, of: Reading, drawing: Drawing, perhaps: Sequence[int]) -> None:
        self._weights = np.array(network.weights)
        self._drawing = drawing
        self._never, self._always = of, of.but(perhaps) if perhaps else None
        self._lost: Floats = np.zeros(drawing.years)
        self._times = np.zeros(len(network.products), dtype=np.int64)
        self._unknown: Flags = np.zeros(len(network.products), dtype=bool)

    def add(self, spared: np.ndarray, years: slice) -> None:
        count = years.stop - years.start
        down = years_of(products_down(self._never, spared), count)
        self._times += down.sum(axis=1)
        self._lost[years] = (self._weights[:, None] * down).sum(axis=0)
        if self._always is not None:
            self._unknown |= (years_of(products_down(self._always, spared), count) != down).any(axis=1)

    def chance(self, product: int) -> float | None:
        return None if self._unknown[product] else float(self._times[product] / self._drawing.years)

    def spread(self) -> Spread | None:
        if not len(self._weights) or self._unknown[self._weights > 0].any():
            return None
        years = self._drawing.years
        half, nine, most = np.quantile(self._lost, (0.5, 0.9, 0.95), method="inverted_cdf").tolist()
        return Spread(
            mean=float(self._lost.mean()),
            standard_error=float(self._lost.std(ddof=1) / np.sqrt(years)) if years > 1 else None,
            p50=half,
            p90=nine,
            p95=most,
            exceeded=tuple(
                Exceeded(loss=level, probability=float((self._lost > level).mean()))
                for level in self._drawing.levels
            ),
        )
