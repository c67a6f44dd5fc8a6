"""Whether something is stored: the time of the commit, or what went wrong and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import streamlit as st

from readiness.report.words import Words
from readiness.ui import saving, state
from readiness.ui.widgets.clash_form import says, trouble_box
from readiness.ui.widgets.clock import clock as clock
from readiness.ui.widgets.plain import plain, prose


def saved_line(moment: datetime | None, say: Words) -> None:
    """Only what the store committed has a moment; nothing else is ever called saved."""
    if moment is not None:
        st.caption(f":material/check: {plain(state.t('saved/at', time=clock(moment, say)))}")


def answer_trouble(case_id: str, question: str, say: Words, told: Callable[[Any], str]) -> bool:
    """True if something stands between the person and "saved"; `told` puts an answer into words."""
    found = state.trouble(question)
    if found is None:
        return False
    with st.container(border=True):
        says(found, say)
        if found.kind == "clash":
            prose(state.t("saved/mine", value=told(found.mine)))
            prose(state.t("saved/theirs", value=told(found.theirs)))
        with st.container(horizontal=True):
            if found.kind in ("failed", "clash"):
                key = f"{case_id}/{question}/again"
                st.button(state.t(f"saved/again_{found.kind}"), key=key, type="primary",
                          on_click=saving.keep_mine, args=(case_id, question))  # fmt: skip
            st.button(state.t("saved/drop"), key=f"{case_id}/{question}/drop",
                      on_click=saving.take_theirs, args=(question,))  # fmt: skip
    return True


def head_trouble(case_id: str, say: Words) -> None:
    found = trouble_box(saving.HEAD, say)
    if found is None:
        return
    with st.container(horizontal=True):
        if found.kind == "failed":
            st.button(state.t("saved/again_failed"), key=f"{case_id}/head/again", type="primary",
                      on_click=saving.head_again, args=(case_id,))  # fmt: skip
        st.button(state.t("saved/drop"), key=f"{case_id}/head/drop",
                  on_click=saving.take_theirs, args=(saving.HEAD,))  # fmt: skip


def head_saved_line(moment: datetime | None, say: Words) -> None:
    """Under a long form, whose trouble stands above it and out of sight."""
    found = state.trouble(saving.HEAD)
    if found is None or found.kind == "joined":
        saved_line(moment, say)
    else:
        st.error(state.t("saved/above"), icon=":material/arrow_upward:")


def file_trouble(name: str, say: Words) -> None:
    trouble_box(saving.file_subject(name), say)


def request_trouble(ident: str, say: Words) -> None:
    trouble_box(saving.request_subject(ident), say)
