"""Who does the work: the processes of this machine, or a Dask cluster where one machine is too small."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from readiness.errors import ClusterAbsent

LONGEST_WAIT = 20
"""Seconds until a scheduler that does not answer counts as absent."""


@contextmanager
def workers(scheduler: str | None) -> Iterator[Executor]:
    """`scheduler`: address of a Dask scheduler whose workers have this product installed.

    A task whose worker dies is done again by another. Raises ClusterAbsent without the extra or without an answer.
    """
    if scheduler is None:
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            yield pool
        return
    try:
        distributed = importlib.import_module("distributed")
    except ImportError as missing:
        raise ClusterAbsent(scheduler) from missing
    try:
        client = distributed.Client(scheduler, timeout=LONGEST_WAIT, set_as_default=False)
    except (OSError, ValueError) as silent:
        raise ClusterAbsent(scheduler) from silent
    with client:
        yield client.get_executor()
