"""Arrays for other processes: written once, opened by each worker as they lie on disk, so that all share one copy."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from functools import lru_cache
from pathlib import Path

import numpy as np

from readiness.network.engine.arrays import Arrays


@contextmanager
def shipped(arrays: Arrays, folder: str | None = None) -> Iterator[str]:
    """The place to open them from until the end of the block; `folder` where workers see another disk than ours."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        for field in fields(arrays):
            np.save(Path(place) / field.name, getattr(arrays, field.name))
        yield place


@lru_cache(maxsize=1)
def opened(place: str) -> Arrays:
    """Opened once by a worker, however many parts of the work it takes on."""
    found = {
        f.name: np.asarray(np.load(Path(place) / f"{f.name}.npy", mmap_mode="r")) for f in fields(Arrays)
    }
    return Arrays(**found)
