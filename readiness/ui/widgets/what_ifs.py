"""What if: a supplier is lost, a border closes, a strait is blocked, a price or a duty rises - before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import streamlit as st

from readiness.examine import Examined
from readiness.network.naming import OWN_FIRM
from readiness.report.outcome import preset_what_ifs
from readiness.report.view.wishes import wish_name
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.what_if_spec import FORMS, KINDS, LEAST, NUMBERS, START, choices, kinds, spec
from readiness.ui.widgets.plain import plain, prose, small
from readiness.ui.widgets.what_if_card import what_if_card
from readiness.ui.widgets.what_if_ranking import what_if_ranking

MOST = 8


def what_ifs(now: Here, examined: Examined) -> None:
    st.subheader(now.say("report/network/what_ifs"))
    prose(state.t("what_if/lead"))
    known = choices(examined, now.say.world, now.case.profile.markets)
    offered = kinds(known)
    shown = _kind(offered)
    state.bind("what_if/kind", shown)
    kind = st.segmented_control(
        state.t("what_if/kind"), offered, default=shown, key="what_if/kind",
        format_func=lambda k: state.t(f"what_if/{k}"), required=True, label_visibility="collapsed", wrap=True,
    )  # fmt: skip
    _chooser(now, known, kind or KINDS[0])
    _presets(now, examined)
    with st.expander(state.t("what_if/free"), icon=":material/terminal:"):
        small(state.t("what_if/free_says"))
        with st.form("what_if/free_form", border=False):
            st.text_input(
                state.t("what_if/spec"),
                key="what_if/spec",
                placeholder="lose:firm=F3,weeks=8+cut:country=CHN",
            )
            st.form_submit_button(state.t("what_if/try"), on_click=_add_free, args=(now.id,))
    for wish in _tried(now.id):
        with st.container(border=True):
            what_if_card(now, examined, wish)
    what_if_ranking(now, examined)


def _kind(offered: Sequence[str]) -> str:
    shown = state.shown("what_if/kind")
    return shown if shown in offered else KINDS[0]


def _chooser(now: Here, known: Mapping[str, Sequence[str]], kind: str) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        for name in FORMS[kind].asked:
            key = f"what_if/{kind}/{name}"
            if name in NUMBERS:
                st.number_input(state.t(f"what_if/{name}"), min_value=LEAST[name], max_value=1000.0, step=1.0,
                                value=START[name], format="%g", key=key, width=270)  # fmt: skip
            else:
                st.selectbox(state.t(f"what_if/{name}"), known[name], format_func=partial(_name, now.say, name),
                             key=key, width=260)  # fmt: skip
        st.button(state.t("what_if/try"), type="primary", icon=":material/bolt:", key="what_if/try",
                  on_click=_add_chosen, args=(now.id, kind))  # fmt: skip
        st.button(state.t("what_if/and_too"), icon=":material/add_link:", key="what_if/and_too",
                  disabled=not _tried(now.id), on_click=_join_chosen, args=(now.id, kind))  # fmt: skip


def _presets(now: Here, examined: Examined) -> None:
    """What buyers ask, one click each."""
    with st.container(horizontal=True):
        for wish in preset_what_ifs(now.bank, now.case, examined, now.say.world):
            st.button(plain(wish_name(wish, now.say)), key=f"what_if/usual/{wish}", type="tertiary",
                      icon=":material/bolt:", on_click=_add, args=(now.id, wish))  # fmt: skip


def _name(say: Words, field: str, value: str) -> str:
    if field in ("country", "from", "to", "between", "and"):
        return say.country(value) if say.world.countries.resolve(value) else value.upper()
    if field == "chokepoint":
        return say.world.sea.chokepoints[value].names[say.lang]
    if value == OWN_FIRM:
        return say("network/own_firm")
    known = say.world.materials.get(value) if field == "material" else None
    return known.names[say.lang] if known else value


def _chosen(kind: str) -> str | None:
    return spec(kind, {name: state.shown(f"what_if/{kind}/{name}") for name in FORMS[kind].asked})


def _add_chosen(case_id: str, kind: str) -> None:
    _add(case_id, _chosen(kind))


def _join_chosen(case_id: str, kind: str) -> None:
    """On top of what was tried last."""
    wish, tried = _chosen(kind), _tried(case_id)
    if wish and tried:
        _add(case_id, f"{tried[0]}+{wish}")


def _add_free(case_id: str) -> None:
    _add(case_id, str(state.shown("what_if/spec") or "").strip() or None)


def _add(case_id: str, wish: str | None) -> None:
    if wish:
        tried = [wish, *(w for w in _tried(case_id) if w != wish)]
        state.remember(f"{case_id}/what_ifs", tried[:MOST])


def _tried(case_id: str) -> list[str]:
    return list(state.shown(f"{case_id}/what_ifs") or ())
