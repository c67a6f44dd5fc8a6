"""From suppliers to buyers in one pass: the origin by value of every offer, and its new price by its old one."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from readiness.network.engine.arrays import Ints
from readiness.network.engine.compiled import when_worth
from readiness.network.engine.flows import Floats, Flows

Mix = npt.NDArray[np.floating[Any]]


def origins(flows: Flows, into: Mix | None = None) -> Mix:
    """Place and column -> share of the offer's price that belongs to that country; what is untraced is in none.

    Doubles, so that shares which together must make 1 do so in the twelfth digit. Who asks for many large networks
    hands in the rows to fill, with room for as many columns or more; in single precision they are off by 2e-7.
    """
    found = np.empty((flows.offers, len(flows.lands))) if into is None else into
    share, added = flows.share.astype(found.dtype), flows.added.astype(found.dtype)
    compiled = when_worth(mix_in_order, flows.edges)
    if compiled is not None:
        compiled(flows.start, flows.source, share, flows.land, added, flows.lowest, found)
    else:
        mix_by_level(flows, share, added, found)
    return found


def mix_in_order(
    start: Ints, source: Ints, share: Mix, land: Ints, added: Mix, lowest: int, mix: Mix
) -> None:
    """A row of `mix` is what the maker adds and the rows of its sources by their share. Kernel.

    Sources on the lowest level, up to the place `lowest`, add to one column only; their rows need not be read.
    """
    columns = mix.shape[1]
    for place in range(start.shape[0] - 1):
        row = mix[place]
        for column in range(columns):
            row[column] = 0
        row[land[place]] = added[place]
        for flow in range(start[place], start[place + 1]):
            part, of = share[flow], source[flow]
            if of < lowest:
                row[land[of]] += part * added[of]
            else:
                below = mix[of]
                for column in range(columns):
                    row[column] += part * below[column]


def mix_by_level(flows: Flows, share: Mix, added: Mix, mix: Mix) -> None:
    """The same a level at a time."""
    mix[:] = 0
    mix[np.arange(flows.offers), flows.land] = added
    for places, inputs, begins in flows.buyers():
        parts = share[inputs, None] * mix[flows.source[inputs]]
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
