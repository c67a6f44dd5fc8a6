"""How the plan goes: the month as a mail ready to send, then planned against actual, forecast and the six evaluations."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.plan_figures import FigureTable, figure_tables
from readiness.report.view.summary import monthly_summary
from readiness.ui import cases
from readiness.ui.here import Here
from readiness.ui.widgets.plain import plain, prose, small
from readiness.ui.widgets.table import set_table
from readiness.ui.widgets.waiting import ready

OPEN = ("variance", "targets")
"""Shown at once; the others open with a click."""


def plan_progress(now: Here) -> None:
    plan, say = now.case.plan, now.say
    if plan is None:
        return
    result = now.result()
    with st.expander(say("progress/summary"), icon=":material/mail:"):
        st.code(monthly_summary(result, None, say).text, language=None, wrap_lines=True)
        st.download_button(
            say("progress/summary"), data=lambda: monthly_summary(result, None, say).text, mime="text/plain",
            file_name=f"{cases.file_stem(now.case.name)}.txt", key=f"{now.id}/plan/summary", on_click="ignore",
        )  # fmt: skip
    found = ready(now.figures.overview(now.examined(), result.roadmap), "plan")
    if found is None:
        return
    for table in figure_tables(found, plan, now.bank, say):
        if table.id in OPEN:
            st.subheader(table.title, anchor=False)
            _table(table)
        else:
            with st.expander(plain(table.title), icon=":material/monitoring:"):
                _table(table)


def _table(table: FigureTable) -> None:
    if not table.rows:
        small(table.says)
        return
    prose(table.says)
    set_table(table.rows, table.columns, table.title)
