"""Waiting for something computed elsewhere: the page stays usable, says what it waits for, and goes on by itself."""

from __future__ import annotations

import time
from concurrent.futures import Future, wait
from typing import Any, TypeVar

import streamlit as st

from readiness.ui import figures, state

R = TypeVar("R")

_AT_ONCE = 0.3
"""Seconds; shorter waits are not worth a sign."""


def ready(future: Future[R], what: str) -> R | None:
    """The result, or None while a sign of progress stands in its place; `what` names the work in the texts.

    Raises what the work raised, once; the next wish for it is tried anew.
    """
    wait((future,), timeout=_AT_ONCE)
    if not future.done() or future.cancelled():
        _progress(future, what, time.monotonic())
        return None
    if future.exception() is not None:
        figures.jobs().forget_failed()
    return future.result()


@st.fragment(run_every=0.7)
def _progress(future: Future[Any], what: str, since: float) -> None:
    if future.done():
        st.rerun()
    seconds = round(time.monotonic() - since)
    st.status(f"{state.t(f'wait/{what}')} {state.t('wait/seconds', n=seconds)}", state="running")
