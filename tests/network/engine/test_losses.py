"""What many failures take down, against trying it out; in either way of running, whole or in parts."""

import random
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benches.networks import made_up
from readiness.network.engine import running
from readiness.network.engine.compiled import machine_code
from readiness.network.engine.losses import failures_of, fallen, losses, single_failures
from readiness.network.engine.paths import Before, make_paths
from tests.network.engine.brute import Lists, lists, numbered, some_edges

GRAPHS, BATCHES = 1000, 10


@pytest.fixture(scope="module")
def compiler():
    """Tests of machine code need the extra `fast`; all others run without it."""
    return pytest.importorskip("numba")


def answers(found):
    return [(found.products_of(n), tuple(sorted(found.lost_of(n)))) for n in range(len(found))]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_every_set_with_cut_edges_before_and_after_equals_trying(batch):
    for seed in range(batch, GRAPHS, BATCHES):
        made = lists(seed)
        arrays, dice = made.arrays(), random.Random(seed)
        sets = [[n] for n in range(made.offers)]
        sets += [dice.choices(range(made.offers), k=dice.randint(0, 4)) for _ in range(4)]
        cuts = [frozenset()] * made.offers + [some_edges(dice, made) for _ in range(4)]
        for first in (set(), {dice.randrange(made.offers)}):
            early = some_edges(dice, made) if first else frozenset()
            gone = made.down(first, early)
            before = Before(
                np.array(sorted(gone), dtype=np.int32),
                np.array(numbered(made, arrays, early), dtype=np.int32),
            )
            asked = failures_of(sets, [numbered(made, arrays, cut) for cut in cuts])
            found = losses(arrays, asked, before)
            down = fallen(arrays, asked, make_paths(arrays, before))
            for number, (failed, cut) in enumerate(zip(sets, cuts, strict=True)):
                all_gone = made.down(first | set(failed), early | cut)
                fresh = set(made.products(all_gone)) - set(made.products(gone))
                assert set(found.products_of(number)) == fresh, (seed, number)
                assert set(down[number].tolist()) | gone == all_gone, (seed, number)
                assert len(set(down[number].tolist())) == len(down[number])


def test_single_failures_left_out_needs_and_shared_answers_change_nothing():
    for seed in range(60):
        made = lists(seed, most=150)
        found = losses(made.arrays(), single_failures(made.offers))
        for offer in range(made.offers):
            gone = made.down({offer})
            assert found.products_of(offer) == made.products(gone)
            ties = {n for n, (_, s) in enumerate(made.needs) if len(s) > 1 and gone.issuperset(s)}
            rows = made.arrays().need_row
            assert {int(rows[n]) for n in found.lost_of(offer) if n < len(rows)} == ties


@pytest.mark.usefixtures("compiler")
@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6))
def test_machine_code_and_plain_python_agree_to_the_bit(seed):
    made = lists(seed, most=200)
    with pytest.MonkeyPatch.context() as patch:
        plain = losses(made.arrays(), single_failures(made.offers))
        patch.setattr(running, "when_worth", lambda kernel, work: machine_code(kernel))
        fast = losses(made.arrays(), single_failures(made.offers))
    assert answers(fast) == answers(plain)


@pytest.mark.slow
@pytest.mark.usefixtures("compiler")
def test_machine_code_and_plain_python_agree_at_ten_thousand():
    made = made_up(10_000)
    fast = losses(made.arrays(), single_failures(10_000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "when_worth", lambda kernel, work: None)
        plain = losses(made.arrays(), single_failures(10_000))
    assert answers(fast) == answers(plain)
    assert fast.shares(made.weights).tobytes() == plain.shares(made.weights).tobytes()


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_an_executor_gives_what_one_process_gives(pool):
    made = lists(7, most=300)
    dice = random.Random(7)
    asked = failures_of(
        [[n] for n in range(made.offers)] + [dice.choices(range(made.offers), k=5) for _ in range(40)]
    )
    with pool(2) as executor:
        shared_out = losses(made.arrays(), asked, executor=executor)
    assert answers(shared_out) == answers(losses(made.arrays(), asked))


def test_the_sum_of_weights_is_rounded_once():
    made = Lists(1, (), ((0,), (0,), (0,)))
    found = losses(made.arrays(), single_failures(1))
    assert found.shares(np.array([1e16, 1.0, 1.0])).tolist() == [1e16 + 2]


def test_nothing_asked_nothing_lost():
    made = Lists(2, ((0, (1,)),), ((0,),))
    assert len(losses(made.arrays(), failures_of([]))) == 0
    assert fallen(made.arrays(), failures_of([]), make_paths(made.arrays())) == []
