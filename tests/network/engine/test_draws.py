"""Years drawn by chance: repeatable, as likely as stated, the same in machine code."""

import numpy as np
import pytest

from readiness.network.engine import draws
from readiness.network.engine.compiled import machine_code
from readiness.network.engine.draws import Causes, strikes, struck
from readiness.network.engine.states import STATES, WORDS


def causes(*chance, groups=()):
    """Offers with these chances; groups as (chance, members)."""
    pairs = sorted((offer, len(chance) + n) for n, (_, members) in enumerate(groups) for offer in members)
    start = np.searchsorted([offer for offer, _ in pairs], np.arange(len(chance) + 1)).astype(np.int32)
    of = np.array([group for _, group in pairs], dtype=np.int32)
    return Causes(np.array([*chance, *(c for c, _ in groups)]), start, of)


def single(words):
    return np.unpackbits(words.astype("<u8").view(np.uint8), axis=1, bitorder="little").astype(bool)


def test_the_same_seed_and_block_give_the_same_years():
    of = causes(0.1, 0.4, 0.01, groups=[(0.2, [0, 2])])
    assert (struck(of, 7, 3) == struck(of, 7, 3)).all()
    assert (struck(of, 7, 3) != struck(of, 7, 4)).any()
    assert (struck(of, 8, 3) != struck(of, 7, 3)).any()


def test_never_and_always_are_exact():
    up = struck(causes(0.0, 1.0, 0.0, groups=[(1.0, [2])]), 1, 0)
    assert single(up).all(axis=1).tolist() == [True, False, False]
    assert not single(up)[1:].any()


@pytest.mark.parametrize("chance", [0.5, 0.03, 0.3001, 0.9999, 1e-300])
def test_causes_strike_as_often_as_stated(chance):
    of = causes(chance, chance * 0.7, 0.2)
    blocks = 60
    years = blocks * STATES
    hits = sum(single(strikes(of, np.random.default_rng([3, b]))).sum(axis=1) for b in range(blocks))
    for found, stated in zip(hits, of.chance, strict=True):
        spread = np.sqrt(years * stated * (1 - stated))
        assert abs(found - years * stated) <= 4.5 * spread + 1e-9


def test_strikes_of_two_causes_come_together_as_chance_has_it():
    of = causes(0.3, 0.3)
    both = np.mean([single(strikes(of, np.random.default_rng(b))).all(axis=0).mean() for b in range(60)])
    assert both == pytest.approx(0.09, abs=0.008)


def test_a_group_takes_all_its_offers_along():
    up = single(struck(causes(0.0, 0.0, 0.0, groups=[(0.5, [0, 2])]), 1, 0))
    assert (up[0] == up[2]).all()
    assert up[1].all()
    assert 0.4 < up[0].mean() < 0.6


def test_machine_code_draws_the_same_years_to_the_bit(monkeypatch):
    dice = np.random.default_rng(2)
    groups = [(0.1, dice.choice(300, 40, replace=False).tolist()) for _ in range(6)]
    of = causes(*dice.random(300) * 0.2, groups=groups)
    plain = struck(of, 5, 1)
    assert plain.shape == (300, WORDS)
    for compiled in (False, True):
        ways = {f: (machine_code(f) if compiled else f) for f in (draws.spare, draws.mark)}
        monkeypatch.setattr(draws, "when_worth", lambda kernel, _edges, ways=ways: ways[kernel])
        assert (struck(of, 5, 1) == plain).all()
