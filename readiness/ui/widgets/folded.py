"""Details that are made only when somebody opens them."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from readiness.ui.widgets.plain import plain


def folded(label: str, icon: str, key: str, content: Callable[[], None]) -> None:
    with st.expander(plain(label), icon=icon, key=f"fold/{key}", on_change="rerun") as box:
        if box.open:
            content()
