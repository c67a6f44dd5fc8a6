"""Ways from page to page that keep case and language in the address."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state


def link(page: str, label: str | None = None, icon: str | None = None) -> None:
    st.page_link(
        state.shown("spine")[page],
        label=label or state.t(f"page/{page}"),
        icon=icon,
        query_params=address(),
    )


def go(page: str) -> None:
    """Leaves the page at once."""
    st.switch_page(state.shown("spine")[page], query_params=address())


def next_page(page: str) -> None:
    """The way on, at the end of a page."""
    with st.container(horizontal=True, horizontal_alignment="right"):
        link(page, state.t("app/next", page=state.t(f"page/{page}")), ":material/arrow_forward:")


def address() -> dict[str, str]:
    ident, chosen = state.case_id(), state.shown(state.WORKSPACE)
    return (
        {"lang": state.lang()}
        | ({"case": ident} if ident else {})
        | ({state.WORKSPACE: chosen} if chosen else {})
    )
