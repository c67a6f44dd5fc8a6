"""Losses on integer arrays: building them, and all single failures of networks up to a million offers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator

import numpy as np

from benches import losses_child
from benches.networks import Edges, made_up
from benches.peers import (
    in_networkx,
    in_rustworkx,
    installed,
    reach_in_igraph,
    reach_in_rustworkx,
    recomputed_in_networkx,
)
from benches.ratio import Ratio, side_by_side, timed
from readiness.network.engine import running
from readiness.network.engine.arrays import Arrays, Ints
from readiness.network.engine.compiled import machine_code
from readiness.network.engine.losses import bits_of, losses, single_failures, walked
from readiness.network.engine.paths import make_paths

OFFERS = 100_000
SMALL = 10_000
MOST_GIGABYTES = 1.5


def all_single(made: Edges, arrays: Arrays) -> Callable[[], object]:
    """Share of revenue lost by every offer alone."""
    return lambda: losses(arrays, single_failures(arrays.offers)).shares(made.weights)


def in_plain_python(work: Callable[[], object]) -> Callable[[], object]:
    """The same without the compiler."""

    def plainly() -> object:
        compiled, running.when_worth = running.when_worth, lambda kernel, edges: None
        try:
            return work()
        finally:
            running.when_worth = compiled

    return plainly


def gather(source: Ints, words: np.ndarray, passes: int) -> int:
    """Kernel: passes over the edges, each of which reads one word of its source."""
    found = words[0]
    for _ in range(passes):
        for edge in range(len(source)):
            found |= words[source[edge]]
    return found


def passes(arrays: Arrays, count: int) -> Callable[[], object]:
    """Many passes in one go, so that a busy machine interrupts both sides alike."""
    kernel = machine_code(gather) or gather
    words = np.zeros(arrays.offers, dtype=np.uint64)
    return lambda: kernel(arrays.source, words, count)


def ratios() -> Iterator[Ratio]:
    made = made_up(OFFERS)
    arrays = made.arrays()
    yield from _building(made)
    yield from _single_failures(made, arrays)
    yield from _small()
    yield from _a_million()


def _building(made: Edges) -> Iterator[Ratio]:
    peer, ours = side_by_side(lambda: in_networkx(made), made.arrays)
    yield Ratio("networkx.MultiDiGraph of 1e5 offers", peer, ours, "our arrays", least=30)
    rustworkx = installed("rustworkx")
    if rustworkx is not None:
        peer, ours = side_by_side(lambda: in_rustworkx(rustworkx, made), made.arrays)
        yield Ratio("rustworkx.PyDiGraph of 1e5 offers", peer, ours, "our arrays", least=2)


def _single_failures(made: Edges, arrays: Arrays) -> Iterator[Ratio]:
    """Peers start from a graph that stands; so do we where they are compared. All in = from the arrays alone."""
    if installed("numba") is None:
        return
    failures = single_failures(made.offers)
    paths = make_paths(arrays, own=bits_of(arrays, failures))
    floor = passes(arrays, 60)
    work = all_single(made, arrays)

    def along_paths() -> object:
        return walked(arrays, failures, paths, owners_first=True).shares(made.weights)

    for warm in (work, along_paths, floor):
        warm()
    for name, prepare in (("rustworkx", reach_in_rustworkx), ("igraph", reach_in_igraph)):
        library = installed(name)
        if library is not None:
            peer, ours = side_by_side(prepare(library, made), along_paths)
            named = f"{name} reachability, a wrong answer"
            yield Ratio(named, peer, ours, "all single failures of 1e5", least=40)
    plain, ours = side_by_side(in_plain_python(work), work)
    yield Ratio("our own plain Python", plain, ours, "all single failures of 1e5, all in", least=25)
    for name, step, most in (("", along_paths, 60), (", all in", work, None)):
        ours, sixty = side_by_side(step, floor)
        yield Ratio(
            f"all single failures of 1e5{name}", ours, sixty / 60, "one pass over the edges", most=most
        )


def _small() -> Iterator[Ratio]:
    """The plain path at the size of a large firm, beside what people write first."""
    made = made_up(SMALL)
    sample = 3
    naive = timed(recomputed_in_networkx(made, sample), 1) * made.offers / sample
    ours = timed(in_plain_python(all_single(made, made.arrays())))
    name = "networkx, recomputed for each failure (from a sample)"
    yield Ratio(name, naive, ours, "plain Python, all single failures of 1e4", least=1000)


def _a_million() -> Iterator[Ratio]:
    """In a process of its own, so that the peak is of this alone; generator and interpreter are part of it."""
    told = subprocess.run(
        [sys.executable, "-m", losses_child.__name__, "1000000"], capture_output=True, text=True, check=True
    )
    found = json.loads(told.stdout)
    print(
        f"     1e6 offers: built in {found['build']:.2f} s, all single failures in {found['losses']:.2f} s",
        flush=True,
    )
    gigabytes = found["peak_bytes"] / 2**30
    yield Ratio("peak memory at 1e6 offers", gigabytes, MOST_GIGABYTES, "allowed", most=1, unit="GB")
