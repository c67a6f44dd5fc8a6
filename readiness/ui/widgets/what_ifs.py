"""What if: a supplier is lost, a border closes, a strait is blocked, a price or a duty rises - before and after."""

from __future__ import annotations

from functools import partial

import streamlit as st

from readiness.errors import UnknownId
from readiness.examine import Examined
from readiness.report.outcome import usual_what_ifs
from readiness.report.view.wishes import wish_name
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.what_if_rows import what_if_rows
from readiness.ui.what_if_spec import FIELDS, KINDS, START, choices, spec
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.table import set_table
from readiness.ui.widgets.waiting import ready

MOST = 8


def what_ifs(now: Here, examined: Examined) -> None:
    st.subheader(now.say("report/network/what_ifs"))
    prose(state.t("what_if/lead"))
    state.bind("what_if/kind", state.shown("what_if/kind") or KINDS[0])
    kind = st.segmented_control(
        state.t("what_if/kind"), KINDS, format_func=lambda k: state.t(f"what_if/{k}"), key="what_if/kind",
        required=True, label_visibility="collapsed", wrap=True,
    )  # fmt: skip
    _chooser(now, examined, kind or KINDS[0])
    _usual(now, examined)
    with st.expander(state.t("what_if/free"), icon=":material/terminal:"):
        small(state.t("what_if/free_says"))
        with st.form("what_if/free_form", border=False):
            st.text_input(
                state.t("what_if/spec"),
                key="what_if/spec",
                placeholder="lose:firm=F3,weeks=8+cut:country=CHN",
            )
            st.form_submit_button(state.t("what_if/try"), on_click=_add_free, args=(now.id,))
    _tried(now, examined)


def _chooser(now: Here, examined: Examined, kind: str) -> None:
    known = {**choices(examined), "chokepoint": sorted(now.say.world.sea.chokepoints)}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        for name in FIELDS[kind]:
            key = f"what_if/{kind}/{name}"
            if name in START:
                state.bind(key, state.shown(key) or START[name])
                st.number_input(
                    state.t(f"what_if/{name}"),
                    min_value=1.0,
                    max_value=1000.0,
                    step=1.0,
                    format="%g",
                    key=key,
                    width=150,
                )
            else:
                st.selectbox(state.t(f"what_if/{name}"), known[name], format_func=partial(_name, now.say, name),
                             key=key, width=260)  # fmt: skip
        st.button(state.t("what_if/try"), type="primary", icon=":material/bolt:", key="what_if/try",
                  on_click=_add_chosen, args=(now.id, kind))  # fmt: skip


def _usual(now: Here, examined: Examined) -> None:
    """What a buyer asks first, one click each."""
    with st.container(horizontal=True):
        for wish in usual_what_ifs(now.case, examined):
            st.button(plain(wish_name(wish, now.say)), key=f"what_if/usual/{wish}", type="tertiary",
                      icon=":material/bolt:", on_click=_add, args=(now.id, wish))  # fmt: skip


def _name(say: Words, field: str, value: str) -> str:
    if field in ("country", "from", "to"):
        return say.country(value)
    if field == "chokepoint":
        return say.world.sea.chokepoints[value].names[say.lang]
    known = say.world.materials.get(value) if field == "material" else None
    return known.names[say.lang] if known else value


def _add_chosen(case_id: str, kind: str) -> None:
    _add(case_id, spec(kind, {name: state.shown(f"what_if/{kind}/{name}") for name in FIELDS[kind]}))


def _add_free(case_id: str) -> None:
    _add(case_id, str(state.shown("what_if/spec") or "").strip() or None)


def _add(case_id: str, wish: str | None) -> None:
    if wish:
        tried = [wish, *(w for w in state.shown(f"{case_id}/what_ifs") or () if w != wish)]
        state.remember(f"{case_id}/what_ifs", tried[:MOST])


def _tried(now: Here, examined: Examined) -> None:
    for wish in state.shown(f"{now.id}/what_ifs") or ():
        with st.container(border=True):
            _one(now, examined, wish)


def _one(now: Here, examined: Examined, wish: str) -> None:
    try:
        found = ready(now.figures.what_if(examined, wish), "what_if")
    except UnknownId as unknown:
        st.warning(
            plain(state.t("what_if/unknown", kind=unknown.kind, id=unknown.ident)), icon=":material/help:"
        )
        return
    if found is not None:
        strong(wish_name(wish, now.say))
        columns = ["", state.t("what_if/before"), state.t("what_if/after")]
        set_table(what_if_rows(found, now.say), columns, wish_name(wish, now.say))
