"""network: in work."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state


def page() -> None:
    st.title(state.t("page/network"))
