"""Who is signed in, and the way out."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.widgets.plain import plain, small


def account() -> None:
    """Nothing where nobody signs in."""
    who = state.principal()
    if who.kind != "person":
        return
    name = who.name or who.email
    with st.popover(
        plain(name) if name else state.t("sign_in/nameless"), icon=":material/person:", key="account"
    ):
        small(state.t("sign_in/who", name=who.shown))
        st.button(state.t("sign_in/out"), key="sign-out", icon=":material/logout:", on_click=st.logout)
