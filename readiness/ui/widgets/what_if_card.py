"""One what-if: before and after side by side, and what would have helped."""

from __future__ import annotations

import streamlit as st

from readiness.errors import UnknownId
from readiness.examine import Examined
from readiness.report.view.whatifs import help_sentences
from readiness.report.view.wishes import wish_name
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.what_if_rows import what_if_rows
from readiness.ui.widgets.plain import bullets, plain, small, strong
from readiness.ui.widgets.table import set_table
from readiness.ui.widgets.waiting import ready


def what_if_card(now: Here, examined: Examined, wish: str) -> None:
    try:
        found = ready(now.figures.what_if(examined, wish), "what_if")
    except UnknownId as unknown:
        st.warning(
            plain(state.t("what_if/unknown", kind=unknown.kind, id=unknown.ident)), icon=":material/help:"
        )
        return
    if found is None:
        return
    strong(wish_name(wish, now.say))
    columns = ["", state.t("what_if/before"), state.t("what_if/after")]
    set_table(what_if_rows(found, now.say), columns, wish_name(wish, now.say))
    helps = help_sentences(found, now.say)
    if helps:
        small(now.say("report/network/helped"))
        bullets(helps)
