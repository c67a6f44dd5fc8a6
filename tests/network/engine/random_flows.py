"""Random prices taken apart, in any order of offers, for tests of the passes over them."""

import numpy as np

from readiness.network.engine.flows import make_flows


def flows_of_seed(seed, offers=None):
    """Flows and the lists they were made from; shares of each price make 1, some offers are silent."""
    dice = np.random.default_rng(seed)
    offers = offers or int(dice.integers(1, 40))
    name = dice.permutation(offers)
    owner, source = [], []
    for above in range(1, offers):
        for below in dice.integers(0, above, dice.integers(0, 5)):
            owner.append(int(name[above]))
            source.append(int(name[below]))
    parts = dice.random(len(owner)) + 0.01
    inputs = np.bincount(owner, parts, offers) if owner else np.zeros(offers)
    spent = np.where(inputs > 0, dice.random(offers), 0)
    share = [float(p * spent[o] / inputs[o]) for p, o in zip(parts, owner, strict=True)]
    silent = (inputs == 0) & (dice.random(offers) < 0.3)
    added = np.where(silent, 0.0, 1 - spent)
    land = dice.integers(0, 4, offers)
    flows, _ = make_flows(owner, source, share, added, silent.astype(float), land, ["unknown", "A", "B", "C"])
    return flows, (owner, source, share)
