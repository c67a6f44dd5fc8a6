"""Value, chance and time at the size of a large chain: passes over all offers, years drawn at once, outages solved warm."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from benches.networks import COUNTRIES, Edges, made_up
from benches.peers import installed
from benches.peers_flows import origins_in_networkx, origins_in_scipy, outages_in_scipy, years_in_numpy
from benches.ratio import Ratio, side_by_side, timed
from readiness.network.engine.adjoint import reach
from readiness.network.engine.arrays import Ints
from readiness.network.engine.compiled import machine_code
from readiness.network.engine.draws import Causes, struck
from readiness.network.engine.flows import Flows, make_flows
from readiness.network.engine.forward import origins
from readiness.network.engine.plan import Plan, make_plan
from readiness.network.engine.states import STATES, WORDS, Words, still_up
from readiness.network.recovery.program import Program, Supply, make_program
from readiness.network.recovery.solver import Held, solver
from readiness.network.years import years_of

OFFERS = 100_000
YEARS = 10_240
SAMPLE = 20
"""Years drawn by the slow peer; the rest follows from them."""
CHANCE = 0.01
REGIONS = 6
SMALLER = 10_000
LINE = 16
"""Columns are rounded up to lines of the cache, so that rows start on one."""
OUTAGE = 56.0
"""Days."""


def priced(made: Edges) -> Flows:
    """Every slot's price is shared by its sources; what is left of the price stays with the maker."""
    dice = np.random.default_rng(2)
    buys = np.bincount(made.owner, minlength=made.offers) > 0
    added = np.where(buys, dice.uniform(0.2, 0.6, made.offers), 1.0)
    owner = made.owner[made.slot]
    parts = dice.random(len(owner)) + 0.05
    share = parts / np.bincount(owner, parts, made.offers)[owner] * (1 - added[owner])
    lands = [f"C{n}" for n in range(COUNTRIES)]
    flows, _ = make_flows(owner, made.source, share, added, np.zeros(made.offers), made.country, lands)
    return flows


def gather(source: Ints, words: Words, passes: int) -> int:
    """Kernel: passes over the edges, each of which reads one word of its source."""
    found = words[0]
    for _ in range(passes):
        for edge in range(len(source)):
            found |= words[source[edge]]
    return found


def passes(source: Ints, offers: int, count: int) -> Callable[[], object]:
    kernel, words = machine_code(gather), np.zeros(offers + 2, dtype=np.uint64)
    assert kernel is not None
    return lambda: kernel(source, words, count)


def ratios() -> Iterator[Ratio]:
    if installed("numba") is None:
        return
    made = made_up(OFFERS)
    flows = priced(made)
    yield from _origins(flows)
    yield from _adjoint(made, flows)
    yield from _years(made)
    yield from _outages()


def _origins(flows: Flows) -> Iterator[Ratio]:
    """Into rows kept from the last time, so that the ratio is not one of fresh memory."""
    name = f"origin of 1e5 offers, {COUNTRIES} countries"
    wide = -(-COUNTRIES // LINE) * LINE
    fills = {
        p: partial(origins, flows, np.zeros((flows.offers, wide), dtype=p)) for p in (np.float64, np.float32)
    }
    double, single = fills[np.float64], fills[np.float32]
    double()
    single()
    dictionaries = origins_in_networkx(flows)
    peer, ours = side_by_side(dictionaries, double)
    yield Ratio("dictionaries on networkx", peer, ours, name)
    peer, ours = side_by_side(dictionaries, single)
    yield Ratio("dictionaries on networkx", peer, ours, f"{name}, single precision", least=80)
    if installed("scipy") is not None:
        sparse = installed("scipy.sparse")
        peer, ours = side_by_side(origins_in_scipy(sparse, flows, np.float64), double, 9)
        yield Ratio("scipy level by level", peer, ours, name)
        peer, ours = side_by_side(origins_in_scipy(sparse, flows, np.float32), single, 9)
        yield Ratio("scipy level by level, single precision", peer, ours, f"{name}, likewise", least=3)


def _adjoint(made: Edges, flows: Flows) -> Iterator[Ratio]:
    """Shares of every offer in the price of each product, product after product."""
    products = [[(product, 1.0)] for product in made.products.tolist()]

    def every() -> None:
        for product in products:
            reach(flows, product)

    every()
    ours, floor = side_by_side(every, passes(flows.source, flows.offers, len(products)))
    yield Ratio(
        "adjoint per product",
        ours / len(products),
        floor / len(products),
        "one pass over the edges",
        most=1.5,
    )


def _years(made: Edges) -> Iterator[Ratio]:
    plan, causes = make_plan(made.arrays()), _causes(made)
    places = plan.place[made.products]

    def drawn() -> object:
        return [_lost(plan, causes, places, made.weights, block) for block in range(YEARS // STATES)]

    drawn()
    ours, peer = side_by_side(drawn, years_in_numpy(made, CHANCE, REGIONS, SAMPLE), 5)
    yield Ratio(
        f"numpy year by year (from {SAMPLE})",
        peer * YEARS / SAMPLE,
        ours,
        f"{YEARS} years of 1e5 offers",
        least=50,
    )
    up = _rows(plan, struck(causes, 1, 0))
    still_up(plan, up)
    blocks = 10
    ours, floor = side_by_side(
        lambda: [still_up(plan, up) for _ in range(blocks)], passes(plan.source, plan.offers, 8 * blocks), 9
    )
    yield Ratio(
        "who falls, 64 years", ours / blocks / 8, floor / blocks / 8, "one pass over the edges", most=5
    )


def _causes(made: Edges) -> Causes:
    """Every offer, its country and the region of that strike on their own."""
    offers, number = made.offers, np.arange(made.offers)
    of = np.stack([offers + made.country, offers + COUNTRIES + made.country % REGIONS], axis=1).ravel()
    chance = np.concatenate([np.full(offers + COUNTRIES, CHANCE), np.full(REGIONS, CHANCE)])
    start = 2 * np.append(number, offers)
    return Causes(chance, start.astype(np.int32), of.astype(np.int32))


def _rows(plan: Plan, spared: Words) -> Words:
    up = np.empty((plan.offers + 2, WORDS), dtype=np.uint64)
    np.take(spared, plan.offer, axis=0, out=up[:-2])
    up[-2], up[-1] = 0, ~np.uint64(0)
    return up


def _lost(plan: Plan, causes: Causes, places: Ints, weights: np.ndarray, block: int) -> np.ndarray:
    up = _rows(plan, struck(causes, 1, block))
    still_up(plan, up)
    down = years_of(~up[places], STATES)
    return (weights[:, None] * down).sum(axis=0)


def _outages() -> Iterator[Ratio]:
    if installed("scipy") is None or solver() is None:
        return
    program = _program(made_up(SMALLER))
    failed = np.random.default_rng(3).choice(SMALLER, 60, replace=False).tolist()
    held = Held(program)
    held.lost((), OUTAGE)
    warm = timed(lambda: [held.lost((offer,), OUTAGE) for offer in failed], 5) / len(failed)
    few = failed[:3]
    optimize, sparse = installed("scipy.optimize"), installed("scipy.sparse")
    cold = timed(outages_in_scipy(optimize, sparse, program, few, OUTAGE), 5) / len(few)
    yield Ratio("scipy from scratch", cold, warm, "an outage of 1e4 offers, warm", least=8)


def _program(made: Edges) -> Program:
    """Sources of a slot share its demand; half of the offers can make a fifth more than usual, stock is up to 40 days."""
    dice = np.random.default_rng(4)
    arrays = made.arrays()
    units = np.zeros(made.offers)
    units[made.products] = 1.0
    size = np.diff(arrays.source_start)
    for tier in range(len(made.tier_start) - 2, 0, -1):
        first, last = made.tier_start[tier : tier + 2]
        needs = slice(arrays.need_start[first], arrays.need_start[last])
        edges = slice(arrays.source_start[needs.start], arrays.source_start[needs.stop])
        given = np.repeat(units[arrays.owner[needs]] / size[needs], size[needs])
        np.add.at(units, arrays.source[edges], given)
    scale = np.where(units > 0, units, 1.0)
    supply = Supply(
        arrays=arrays,
        use=scale[arrays.owner[arrays.edge_need]] / scale[arrays.source],
        use_sold=1 / scale[arrays.maker],
        stock=np.where(units > 0, dice.integers(0, 40, made.offers), 0).astype(float),
        capacity=np.where(dice.random(made.offers) < 0.5, 1.2, np.inf),
        weight=made.weights,
    )
    return make_program(supply)
