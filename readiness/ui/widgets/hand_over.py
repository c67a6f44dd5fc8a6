"""Everything a firm can take away besides the report: the case itself and its figures for machines."""

from __future__ import annotations

from concurrent.futures import Future, wait

import streamlit as st

from readiness.report.json import assess_json
from readiness.report.view.result import Result
from readiness.ui import cases, figures, state
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
    _agents(now, stem)


def _agents(now: Here, stem: str) -> None:
    """Made on the click by a worker: a large catalogue takes a moment, and nobody else is to wait for it."""
    examined, lang = now.examined(), state.lang()
    st.subheader(now.say("pack/title"))
    prose(now.say("pack/lead"))
    download_button(now.say("pack/download"), data=lambda: made(now.figures.pack(examined, lang)),
                    file_name=f"{stem}-pack-{lang}.zip", mime="application/zip", icon=":material/smart_toy:",
                    key="report/pack", on_click="ignore")  # fmt: skip


def made(pack: Future[bytes]) -> bytes:
    """Waits in the thread of the click. Raises what the work raised, once; the next click tries anew."""
    wait((pack,))
    figures.jobs().forget_failed()
    return pack.result()
