"""Whether something is stored: the time of the commit, or what went wrong and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import streamlit as st
from babel.dates import format_time

from readiness.report.view.problems import problem_lines
from readiness.report.words import Words
from readiness.ui import saving, state
from readiness.ui.trouble import Trouble
from readiness.ui.widgets.plain import plain, prose


def clock(moment: datetime, say: Words) -> str:
    """The time today, else the day and the time, on the reader's clock."""
    here = state.local(moment)
    time = str(format_time(here, "short", locale=say.locale))
    if here.date() == state.today().date():
        return time
    return str(say.locale.datetime_formats["medium"]).format(time, say.short_day(here.date()))


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
        _says(found, say)
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
    found = state.trouble(saving.HEAD)
    if found is None:
        return
    with st.container(border=True):
        _says(found, say)
        with st.container(horizontal=True):
            if found.kind in ("failed", "clash"):
                st.button(state.t(f"saved/again_{found.kind}"), key=f"{case_id}/head/again", type="primary",
                          on_click=saving.head_again, args=(case_id,))  # fmt: skip
            st.button(state.t("saved/drop"), key=f"{case_id}/head/drop",
                      on_click=saving.take_theirs, args=(saving.HEAD,))  # fmt: skip


def file_trouble(name: str, say: Words) -> None:
    found = state.trouble(saving.file_subject(name))
    if found is not None:
        _says(found, say)


def request_trouble(ident: str, say: Words) -> None:
    found = state.trouble(saving.request_subject(ident))
    if found is not None:
        _says(found, say)


def _says(found: Trouble, say: Words) -> None:
    st.error(state.t(f"saved/{found.kind}"), icon=":material/error:")
    for line in problem_lines(found.problems, say):
        prose(say.joined((line.says, line.todo)))
