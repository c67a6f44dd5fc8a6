"""Sign in: one button to where accounts are kept, and the way into a workshop for who has none."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.signed import FAILED
from readiness.ui.widgets.links import link
from readiness.ui.widgets.plain import prose


def page() -> None:
    st.title(state.t("sign_in/title"))
    prose(state.t("sign_in/lead"))
    if FAILED in st.context.cookies:
        st.warning(state.t("sign_in/failed"), icon=":material/help:")
    st.button(
        state.t("sign_in/button"), key="sign-in", type="primary", icon=":material/login:", on_click=st.login
    )
    st.divider()
    prose(state.t("sign_in/guest"))
    link("join", state.t("sign_in/join"), icon=":material/groups:")
