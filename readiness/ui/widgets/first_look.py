"""The first screen of a case: three stoppers, dates by law, one thing better than claimed; no score."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.first_look import first_look as look_at
from readiness.report.view.gates import GateLine
from readiness.report.view.law import LawLine
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.widgets.links import link
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.signs import mark, sign


def first_look(result: Result, say: Words) -> None:
    found = look_at(result, say)
    st.subheader(state.t("start/stoppers"))
    if not found.stoppers:
        prose(state.t("start/no_stoppers"))
    for column, gate in zip(
        st.columns(max(len(found.stoppers), 1), gap="small"), found.stoppers, strict=False
    ):
        with column.container(border=True, height="stretch"):
            _stopper(gate, say)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        st.subheader(state.t("start/dates"))
        if not found.dates:
            prose(state.t("start/no_dates"))
        for law in found.dates:
            _law(law)
    with right:
        st.subheader(state.t("start/better"))
        st.success(
            plain(found.better or found.good or state.t("start/nothing_yet")), icon=":material/thumb_up:"
        )


def _stopper(gate: GateLine, say: Words) -> None:
    sign(gate.state, gate.said)
    strong(gate.title)
    prose(say("view/quoted", said=gate.requirement))
    small(state.t("start/asked_by", buyers=say.listed(gate.buyers)))
    if gate.revenue:
        strong(state.t("start/behind", money=say.short_money(gate.revenue)))
    small(gate.proof)


def _law(law: LawLine) -> None:
    with st.container(border=True):
        st.markdown(f"**{plain(law.when)}** · {plain(law.what)}")
        small(law.todo)
        again = state.t("start/recheck") if law.recheck else ""
        st.markdown(mark(law.affected, law.said) + (f" {mark('unclear', again)}" if again else ""))


def first_steps() -> None:
    """A new case: the shortest way to something worth reading."""
    prose(state.t("start/new_lead"))
    for column, page in zip(st.columns(3), ("company", "evidence", "questions"), strict=True):
        with column.container(border=True, height="stretch"):
            strong(state.t(f"start/step_{page}"))
            prose(state.t(f"start/step_{page}_says"))
            st.space("stretch")
            link(page, icon=":material/arrow_forward:")
