"""The optional compiler: kernels are plain Python, and machine code where the extra `fast` is installed."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache
from typing import Any

WORTH = 20_000
"""Edges from which loading the compiler pays; below it the plain way has answered before numba is imported."""


@cache
def machine_code(kernel: Callable[..., Any]) -> Callable[..., Any] | None:
    """The kernel compiled, once a process and kept on disk where that can be written; None without the extra."""
    numba = _numba()
    if numba is None:
        return None
    compiled: Callable[..., Any]
    try:
        compiled = numba.njit(cache=True, nogil=True)(kernel)
    except RuntimeError:  # nowhere to keep it: neither beside the source nor in the user's folder
        compiled = numba.njit(nogil=True)(kernel)
    return compiled


def when_worth(kernel: Callable[..., Any], edges: int) -> Callable[..., Any] | None:
    """The kernel compiled where there is enough to do for it."""
    return machine_code(kernel) if edges >= WORTH else None


@cache
def _numba() -> Any | None:
    try:
        return importlib.import_module("numba")
    except ImportError:
        return None
