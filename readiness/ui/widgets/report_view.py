"""The report made and shown: what is shown is byte for byte what is downloaded."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import Lang
from readiness.report.view.result import Result
from readiness.ui import cases, state
from readiness.ui.here import Here
from readiness.ui.widgets.waiting import ready

HEIGHT = 820


def report_view(now: Here, result: Result, lang: Lang) -> None:
    pdf = ready(now.figures.report(now.examined(), result.roadmap, lang), "report")
    if pdf is None:
        return
    st.download_button(
        state.t("report/download"),
        data=pdf,
        file_name=f"{cases.file_stem(now.case.name)}-{lang}.pdf",
        mime="application/pdf",
        type="primary",
        icon=":material/download:",
        key=f"report/download/{lang}",
        on_click="ignore",
    )
    st.pdf(pdf, height=HEIGHT, key=f"report/view/{lang}", alt=state.t("report/title"))
