"""From suppliers to buyers in one pass: the origin by value of every offer, and its new price by its old one."""

from __future__ import annotations

import numpy as np

from readiness.network.engine.arrays import Ints
from readiness.network.engine.compiled import when_worth
from readiness.network.engine.flows import Floats, Flows


def origins(flows: Flows) -> Floats:
    """Place and column -> share of the offer's price that belongs to that country; what is untraced is in none.

    Doubles on purpose: shares that together must make 1 are printed beside each other, and six tiers of single
    precision are off in the seventh digit.
    """
    found = np.zeros((flows.offers, len(flows.lands)))
    found[np.arange(flows.offers), flows.land] = flows.added
    compiled = when_worth(mix_in_order, flows.edges)
    if compiled is not None:
        compiled(flows.start, flows.source, flows.share, found)
    else:
        mix_by_level(flows, found)
    return found


def mix_in_order(start: Ints, source: Ints, share: Floats, mix: Floats) -> None:
    """Adds to each row of `mix` the rows of its sources by their share. Kernel."""
    columns = mix.shape[1]
    for place in range(start.shape[0] - 1):
        for flow in range(start[place], start[place + 1]):
            part, of = share[flow], source[flow]
            for column in range(columns):
                mix[place, column] += part * mix[of, column]


def mix_by_level(flows: Flows, mix: Floats) -> None:
    """The same a level at a time."""
    for places, inputs, begins in flows.buyers():
        parts = flows.share[inputs, None] * mix[flows.source[inputs]]
        mix[places] += np.add.reduceat(parts, begins, axis=0)


def growth(flows: Flows, base: Floats, weight: Floats) -> Floats:
    """Place -> `base` plus the growth of its sources times the weight of the flow to them."""
    found = base.copy()
    compiled = when_worth(grow_in_order, flows.edges)
    if compiled is not None:
        compiled(flows.start, flows.source, weight, found)
    else:
        grow_by_level(flows, weight, found)
    return found


def grow_in_order(start: Ints, source: Ints, weight: Floats, found: Floats) -> None:
    """Kernel of `growth`."""
    for place in range(start.shape[0] - 1):
        total = found[place]
        for flow in range(start[place], start[place + 1]):
            total += weight[flow] * found[source[flow]]
        found[place] = total


def grow_by_level(flows: Flows, weight: Floats, found: Floats) -> None:
    for places, inputs, begins in flows.buyers():
        found[places] += np.add.reduceat(weight[inputs] * found[flows.source[inputs]], begins)
