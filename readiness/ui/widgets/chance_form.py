"""Chances of disruption the firm knows better than the judgement in force; each one is stored with the case."""

from __future__ import annotations

from functools import partial

import streamlit as st

from readiness.examine import Examined
from readiness.network.chances import KINDS, threat_ids
from readiness.report.view.chances import chance_rows
from readiness.report.view.exposure import thing_name
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import plain, prose, small

ALL = ""
"""Stands for all things of a kind."""


def chance_form(now: Here, examined: Examined) -> None:
    prose(state.t("chances/says"))
    for row in chance_rows(now.case.chances, now.say):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(state.t("chances/drop"), key=f"{now.id}/chance/drop/{row.key}", icon=":material/close:",
                      type="tertiary", on_click=_drop, args=(now, row.key))  # fmt: skip
            st.markdown(plain(now.say.pair(row.name, row.chance)))
    if examined.network is not None:
        _add(now, examined)


def _add(now: Here, examined: Examined) -> None:
    network, say = examined.network, now.say
    if network is None:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        kinds = [kind for kind in KINDS if threat_ids(network, say.world, kind)]
        kind = st.selectbox(state.t("chances/kind"), kinds, key=f"{now.id}/chance/kind", width=200,
                            format_func=lambda code: say(f"view/kind/{code}"))  # fmt: skip
        ids = [ALL, *sorted(threat_ids(network, say.world, kind), key=partial(thing_name, kind, say=say))]
        st.selectbox(state.t("chances/which"), ids, key=f"{now.id}/chance/{kind}", width=300,
                     format_func=partial(_which, now, kind))  # fmt: skip
        st.number_input(state.t("chances/pct"), min_value=0.0, max_value=100.0, step=0.1, format="%g", value=None,
                        placeholder=say("view/unknown"), key=f"{now.id}/chance/pct", width=200)  # fmt: skip
        st.button(state.t("chances/add"), icon=":material/add:", key=f"{now.id}/chance/add",
                  on_click=_keep, args=(now, kind))  # fmt: skip
    small(state.t("chances/empty"))


def _which(now: Here, kind: str, ident: str) -> str:
    return state.t("chances/all") if ident == ALL else thing_name(kind, ident, now.say)


def _keep(now: Here, kind: str) -> None:
    """An empty field is a chance nobody knows."""
    ident, percent = state.shown(f"{now.id}/chance/{kind}"), state.shown(f"{now.id}/chance/pct")
    key = f"{kind}:{ident}" if ident else kind
    chance = None if percent is None else percent / 100
    if saving.head(now.id, {"chances": {**now.case.chances, key: chance}}):
        state.remember(f"{now.id}/chance/pct", None)


def _drop(now: Here, key: str) -> None:
    left = {name: chance for name, chance in now.case.chances.items() if name != key}
    saving.head(now.id, {"chances": left})
