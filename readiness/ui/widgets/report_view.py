"""The report made and shown: what is shown is byte for byte what is downloaded."""

from __future__ import annotations

import streamlit as st

from readiness.report.edition.legal import Edition
from readiness.report.view.result import Result
from readiness.ui import cases, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.report_wishes import Wishes
from readiness.ui.widgets.waiting import ready

HEIGHT = 820
ENDING: dict[Edition, str] = {"full": "", "no-legal": "-no-legal"}


def report_view(now: Here, result: Result, wishes: Wishes) -> None:
    lang, edition = wishes.lang, wishes.edition
    pdf = ready(now.figures.report(now.examined(), result.roadmap, lang, edition, wishes.brand), "report")
    if pdf is None:
        return
    download_button(
        state.t("report/download"),
        data=pdf,
        file_name=f"{cases.file_stem(now.case.name)}-{lang}{ENDING[edition]}.pdf",
        mime="application/pdf",
        type="primary",
        icon=":material/download:",
        key=f"report/download/{lang}",
        on_click="ignore",
    )
    st.pdf(pdf, height=HEIGHT, key=f"report/view/{lang}", alt=state.t("report/title"))
