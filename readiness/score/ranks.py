"""Fixed random numbers by name: the same question meets the same luck in every case, order and hypothetical."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b

import numpy as np

from readiness.score.answer_model import Floats


@cache
def ranks(name: str, draws: int) -> Floats:
    """Evenly spaced ranks in (0, 1), shuffled by the name alone; read-only, since everybody shares them."""
    seed = int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big")
    shuffled = np.random.Generator(np.random.PCG64(seed)).permutation(draws)
    even = (shuffled + 0.5) / draws
    even.setflags(write=False)
    return even
