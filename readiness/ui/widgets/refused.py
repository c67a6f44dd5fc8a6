"""Calm words where a role does not reach: nothing is broken, and somebody can be asked."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state


def refused() -> None:
    st.info(state.t("access/refused"), icon=":material/lock:")
