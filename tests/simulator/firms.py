"""Invented firms: what is true about them, what they say, and what they let be checked.

Shares no code and no number with the scorer, so that a mistake there cannot hide here. None of the five worlds is the
one the scorer assumes: truths hang together differently, noise is normal or heavy-tailed, claims are rounded.
"""

from dataclasses import dataclass

import numpy as np

BLOCKS, ITEMS = 5, 9
WORLDS = {
    "as usual": {},
    "honest": {"rosy": 0.1},
    "boastful": {"rosy": 0.8},
    "by department": {"block_rosy": 0.35},
    "heavy tails": {"freedom": 3},
}


@dataclass(frozen=True)
class Firms:
    """Whole levels 0..4; one row a firm, one column a question."""

    truth: np.ndarray
    said: np.ndarray
    share: np.ndarray
    """What each question weighs, adding up to 1."""

    @property
    def score(self):
        """The true score, 0..100."""
        return self.truth @ self.share * 25


def invent(count, seed, rosy=0.45, rosy_sd=0.35, block_rosy=0.0, noise=0.6, freedom=None):
    """Firms of one world: `rosy` levels too optimistic on average, with or without departments of their own."""
    luck = np.random.default_rng(seed)
    block = np.repeat(np.arange(BLOCKS), ITEMS)
    skill = luck.normal(0, 0.77, (count, 1)) + luck.normal(0, 0.77, (count, BLOCKS))[:, block]
    hard = luck.normal(0, 0.66, BLOCKS * ITEMS)
    truth = _ladder(2 + skill - hard + luck.normal(0, 0.66, (count, BLOCKS * ITEMS)))
    optimism = (
        luck.normal(rosy, rosy_sd, (count, 1)) + luck.normal(0, 1, (count, BLOCKS))[:, block] * block_rosy
    )
    slip = luck.standard_normal(truth.shape) if freedom is None else luck.standard_t(freedom, truth.shape)
    return Firms(truth, _ladder(truth + optimism + noise * slip), _shares(luck, block))


def chosen_by_chance(firms, part, seed):
    """For each firm the questions somebody else drew."""
    return _top(np.random.default_rng(seed).random(firms.truth.shape), part)


def chosen_as_best(levels, part, seed):
    """For each firm the questions it shows because they are its best, by truth or by its own belief."""
    return _top(levels + 0.01 * np.random.default_rng(seed).random(levels.shape), part)


def _top(order, part):
    take = round(part * order.shape[1])
    picked = np.zeros(order.shape, bool)
    np.put_along_axis(picked, np.argsort(-order, axis=1)[:, :take], True, axis=1)
    return picked


def _ladder(x):
    return np.clip(np.round(x), 0, 4)


def _shares(luck, block):
    importance = luck.choice([5.0, 3.0, 2.0, 1.0], len(block))
    blocks = np.array([4.0, 4.0, 4.0, 4.0, 3.0])
    inside = np.array([importance[block == b].sum() for b in range(BLOCKS)])
    return importance / inside[block] * (blocks / blocks.sum())[block]
