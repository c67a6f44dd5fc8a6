"""The first screen of a case: three stoppers, dates by law, one thing better than claimed; no score."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.calendar import CalendarLine
from readiness.report.view.first_look import first_look as look_at
from readiness.report.view.gates import GateLine
from readiness.report.view.law import LawLine
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.links import link
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.signs import mark, sign

FIRST = 4
"""Dates shown at once."""


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
    st.subheader(state.t("start/better"))
    st.success(plain(found.better or found.good or state.t("start/nothing_yet")), icon=":material/thumb_up:")
    _ending(found.ending)
    st.subheader(state.t("start/dates"))
    if not found.dates:
        prose(state.t("start/no_dates"))
    _laws(found.dates[:FIRST])
    if rest := found.dates[FIRST:]:
        folded(state.t("start/more_dates", n=len(rest)), ":material/event:", "dates", lambda: _laws(rest))


def _stopper(gate: GateLine, say: Words) -> None:
    sign(gate.state, gate.said)
    strong(gate.title)
    prose(say("view/quoted", said=gate.requirement))
    small(state.t("start/asked_by", buyers=say.listed(gate.buyers)))
    if gate.revenue:
        strong(state.t("start/behind", money=say.short_money(gate.revenue)))
    small(gate.proof)


def _ending(lines: tuple[CalendarLine, ...]) -> None:
    if lines:
        st.subheader(state.t("start/ending"))
    for line in lines:
        st.markdown(f"{mark(line.state, line.said)} **{plain(line.when)}** {plain(line.what)}")
        small(line.todo)


def _laws(laws: tuple[LawLine, ...]) -> None:
    with st.grid(2, min_column_width=300):
        for law in laws:
            with st.container(border=True, height="stretch"):
                _law(law)


def _law(law: LawLine) -> None:
    again = f" {mark('unclear', state.t('start/recheck'))}" if law.recheck else ""
    st.markdown(f"**{plain(law.when)}** {mark(law.affected, law.said)}{again}")
    prose(law.what)
    small(law.todo)


def first_steps() -> None:
    """A new case: the shortest way to something worth reading."""
    prose(state.t("start/new_lead"))
    for column, page in zip(st.columns(3), ("company", "evidence", "questions"), strict=True):
        with column.container(border=True, height="stretch"):
            strong(state.t(f"start/step_{page}"))
            prose(state.t(f"start/step_{page}_says"))
            st.space("stretch")
            link(page, icon=":material/arrow_forward:")
