"""Runs one kernel in either way: machine code over arrays, or plain Python over lists, with the same results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy.typing as npt

from readiness.network.engine.compiled import when_worth

Anything = npt.NDArray[Any]


def run(
    kernel: Callable[..., Any],
    work: int,
    reads: Sequence[Anything],
    writes: Sequence[Anything],
    *numbers: int,
) -> Any:
    """`kernel(*reads, *writes, *numbers)`; `work` in edges decides the way.

    Python handles lists several times faster than single elements of arrays. What may be written is copied back.
    """
    compiled = when_worth(kernel, work)
    if compiled is not None:
        return compiled(*reads, *writes, *numbers)
    lists = [array.tolist() for array in writes]
    answer = kernel(*(array.tolist() for array in reads), *lists, *numbers)
    for array, values in zip(writes, lists, strict=True):
        array[:] = values
    return answer
