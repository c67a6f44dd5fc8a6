"""Clients: one workspace each, the portfolio across them, two dates of a firm, its sites, its place among others."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from readiness.ui import clients, state
from readiness.ui.standings import done, standings
from readiness.ui.widgets.client_dates import client_dates
from readiness.ui.widgets.client_gates import client_gates
from readiness.ui.widgets.client_head import client_head
from readiness.ui.widgets.client_peers import client_peers
from readiness.ui.widgets.client_portfolio import VIEW, client_portfolio
from readiness.ui.widgets.client_progress import client_progress
from readiness.ui.widgets.client_sites import client_sites
from readiness.ui.widgets.links import link
from readiness.ui.widgets.members import members
from readiness.ui.widgets.plain import prose

VIEWS = ("portfolio", "gates", "dates", "sites", "among", "members")


def page() -> None:
    store, say = state.store(), state.words_of("EUR")
    if store is None:
        return
    st.title(state.t("page/clients"))
    prose(say("clients/lead"))
    desk = clients.desk(store, say("clients/none"))
    client_head(desk, say)
    views = [view for view in VIEWS if view != "members" or _has_people(desk)]
    if state.shown(VIEW) not in views:
        state.remember(VIEW, views[0])
    view = st.segmented_control(
        say("clients/choose"), views, key=VIEW, required=True, label_visibility="collapsed", wrap=True,
        format_func=lambda name: say(f"clients/view/{name}"),
    )  # fmt: skip
    if view == "members" and desk.client is not None:
        members(desk.client)
        return
    if not desk.cards:
        prose(say("clients/no_cases"))
        link("start", say("clients/to_start"), ":material/flag:")
        return
    rows = standings().rows(store, desk.cards, state.today())
    show: dict[str, Callable[[], None]] = {
        "portfolio": lambda: client_portfolio(desk, rows, say),
        "gates": lambda: client_gates(rows, say),
        "dates": lambda: client_dates(desk, say),
        "sites": lambda: client_sites(desk, rows, say),
        "among": lambda: client_peers(desk, rows, say),
    }
    show[view or views[0]]()
    client_progress(done(rows), len(rows))


def _has_people(desk: clients.Desk) -> bool:
    """Nobody signs in at the machine itself, so there is nobody to let in."""
    return desk.client is not None and state.principal().kind == "person"
