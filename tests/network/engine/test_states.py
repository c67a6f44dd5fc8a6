"""Many states at once: the same from the kernel, its machine code and level by level, and as brute force says."""

import numpy as np
import pytest

from benches.networks import made_up
from readiness.network.engine import states
from readiness.network.engine.compiled import machine_code
from readiness.network.engine.plan import make_plan
from readiness.network.engine.states import STATES, WORDS, fall_in_order, still_up
from readiness.network.years import make_setting
from tests.network.example import network_of
from tests.network.oracle import Oracle
from tests.network.random_lists import RATES, random_list


def bits(dice, rows, share):
    """Random bits, a share of them set, as words; and the same one by one."""
    single = dice.random((rows, STATES)) < share
    return np.packbits(single, axis=1, bitorder="little").view("<u8").astype(np.uint64), single


@pytest.mark.parametrize("seed", range(20))
def test_every_state_equals_brute_force(seed):
    rows = random_list(seed)
    network, oracle = network_of(rows), Oracle(rows, RATES)
    plan = make_setting(network.graph).plan
    words, single = bits(np.random.default_rng(seed), plan.offers, 0.8)
    up = np.zeros((plan.offers + 2, WORDS), dtype=np.uint64)
    up[:-2] = words[plan.offer]
    still_up(plan, up)
    found = np.unpackbits(up.view(np.uint8), axis=1, bitorder="little").astype(bool)
    for state in range(0, STATES, 16):
        failed = {offer.id for n, offer in enumerate(network.offers) if not single[n, state]}
        mine = {network.offers[plan.offer[p]].id for p in range(plan.offers) if found[p, state]}
        assert mine == oracle.up(failed)


def test_the_kernel_its_machine_code_and_levels_agree_to_the_bit(monkeypatch):
    plan = make_plan(made_up(1_000).arrays())
    words, _ = bits(np.random.default_rng(5), plan.offers + 2, 0.9)
    words[-2] = 0
    level = words.copy()
    still_up(plan, level)
    for way in (fall_in_order, machine_code(fall_in_order)):
        if way is not None:
            mine = words.copy()
            monkeypatch.setattr(states, "when_worth", lambda _kernel, _edges, way=way: way)
            still_up(plan, mine)
            assert (mine == level).all()


def test_a_cut_delivery_never_comes_and_a_bridged_one_always_does():
    plan = make_plan(made_up(200).arrays())
    for comes in (False, True):
        up = np.full((plan.offers + 2, WORDS), 2**64 - 1, dtype=np.uint64)
        up[-2] = 0
        still_up(plan, up, np.full_like(plan.source, plan.offers + comes))
        lowest = plan.level_start[1]
        assert up[:lowest].all()
        assert up[lowest : plan.offers].any() == comes
