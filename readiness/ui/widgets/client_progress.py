"""How many cases of the portfolio are worked out; the page fills itself in as more of them are."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.standings import standings


def client_progress(done: int, whole: int) -> None:
    if done < whole:
        _progress(done, whole)


@st.fragment(run_every=1.0)
def _progress(done: int, whole: int) -> None:
    """Asks nothing of the store: it looks whether a piece of work has ended and then has the page look."""
    if standings().has_news():
        st.rerun()
    st.status(state.t("wait/standings", done=done, all=whole), state="running")
