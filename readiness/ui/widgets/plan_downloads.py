"""The plan in the tools people use: workbook, calendar, and the texts to start with."""

from __future__ import annotations

import streamlit as st

from readiness.report.starters_docx import starters_docx
from readiness.report.view.result import Result
from readiness.ui import cases, state
from readiness.ui.here import Here
from readiness.ui.widgets.waiting import ready

PAPER = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def plan_downloads(now: Here, result: Result) -> None:
    examined, plan, lang = now.examined(), result.roadmap, state.lang()
    sheet = ready(now.figures.sheet(examined, plan, lang), "sheet")
    calendar = ready(now.figures.calendar(examined, plan, lang), "calendar")
    if sheet is None or calendar is None:
        return
    stem = cases.file_stem(now.case.name)
    with st.container(horizontal=True):
        st.download_button(state.t("roadmap/sheet"), data=sheet, file_name=f"{stem}.xlsx", mime=SHEET,
                           icon=":material/table_view:", key="roadmap/sheet", on_click="ignore")  # fmt: skip
        st.download_button(state.t("roadmap/calendar"), data=calendar, file_name=f"{stem}.ics", mime="text/calendar",
                           icon=":material/calendar_month:", key="roadmap/calendar", on_click="ignore")  # fmt: skip
        st.download_button(now.say("starter_word/download"), data=lambda: starters_docx(result, lang),
                           file_name=f"{stem}.docx", mime=PAPER, icon=":material/edit_note:", key="roadmap/starters",
                           on_click="ignore")  # fmt: skip
