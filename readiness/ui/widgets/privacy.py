"""Where the data lies, said where people decide whether to go on."""

from __future__ import annotations

import streamlit as st

from readiness.store.where import kept_in
from readiness.ui import state
from readiness.ui.widgets.plain import plain, prose


def privacy() -> None:
    """Who signed in sees no folder of the server, and signs with the name they signed in with."""
    with st.expander(state.t("privacy/title"), icon=":material/lock:"):
        if state.principal().kind == "person":
            prose(state.t("access/privacy"))
            prose(state.t("privacy/findings"))
            return
        prose(state.t("privacy/says"))
        st.markdown(f"{plain(state.t('privacy/folder'))} `{str(kept_in()).replace('`', '')}`")
        prose(state.t("privacy/findings"))
        st.text_input(
            state.t("privacy/author"), key="author", max_chars=80, placeholder=state.t("privacy/author_hint"),
            persist_state="session",
        )  # fmt: skip
