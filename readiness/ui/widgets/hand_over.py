"""Everything a firm can take away besides the report: the case itself and its figures for machines."""

from __future__ import annotations

import streamlit as st

from readiness.report.json import assess_json
from readiness.report.view.result import Result
from readiness.ui import cases, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.plain import prose


def hand_over(now: Here, result: Result) -> None:
    st.subheader(state.t("report/more"))
    prose(state.t("report/more_says"))
    stem = cases.file_stem(now.case.name)
    with st.container(horizontal=True):
        download_button(state.t("report/json"), data=lambda: assess_json(result), file_name=f"{stem}.json",
                        mime="application/json", icon=":material/data_object:", key="report/json", on_click="ignore")  # fmt: skip
        download_button(state.t("cases/export"), data=lambda: cases.export(now.id), file_name=f"{stem}.zip",
                        mime="application/zip", icon=":material/folder_zip:", key="report/zip", on_click="ignore")  # fmt: skip
