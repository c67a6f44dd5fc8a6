"""From one product to its suppliers in one pass: the share of its price that reaches every offer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from readiness.network.engine.arrays import Ints
from readiness.network.engine.compiled import when_worth
from readiness.network.engine.flows import Floats, Flows


def reach(flows: Flows, makers: Sequence[tuple[int, float]]) -> Floats:
    """Place -> share of the price of a product that is bought from these offers in these shares."""
    found = np.zeros(flows.offers)
    for offer, share in makers:
        found[flows.place[offer]] += share
    highest = max((int(flows.place[offer]) for offer, _ in makers), default=-1)
    compiled = when_worth(hand_down, flows.edges)
    if compiled is not None:
        compiled(flows.start, flows.source, flows.share, highest, found)
    else:
        hand_down_by_level(flows, highest, found)
    return found


def hand_down(start: Ints, source: Ints, share: Floats, highest: int, found: Floats) -> None:
    """Every place hands what has reached it down to its sources; all its buyers stand higher. Kernel of `reach`."""
    for place in range(highest, -1, -1):
        here = found[place]
        if here != 0.0:
            for flow in range(start[place + 1] - 1, start[place] - 1, -1):
                found[source[flow]] += here * share[flow]


def hand_down_by_level(flows: Flows, highest: int, found: Floats) -> None:
    """The same a level at a time, added up in the same order."""
    for places, inputs, _ in reversed(list(flows.buyers())):
        if places.start <= highest:
            counts = np.diff(flows.start[places.start : places.stop + 1])
            parts = np.repeat(found[places], counts) * flows.share[inputs]
            np.add.at(found, flows.source[inputs][::-1], parts[::-1])
