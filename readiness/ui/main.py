"""One run of the app for one reader: language, header, spine, the page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from readiness.ui import state
from readiness.ui.pages import company, evidence, network, plan, questions, report, result, roadmap, start
from readiness.ui.widgets.header import closed, header

PAGES = {
    "start": (start.page, ":material/flag:"),
    "company": (company.page, ":material/factory:"),
    "evidence": (evidence.page, ":material/upload_file:"),
    "questions": (questions.page, ":material/checklist:"),
    "result": (result.page, ":material/fact_check:"),
    "network": (network.page, ":material/hub:"),
    "roadmap": (roadmap.page, ":material/route:"),
    "plan": (plan.page, ":material/event_available:"),
    "report": (report.page, ":material/picture_as_pdf:"),
}
"""The spine, in the order of the work."""
ICON = Path(__file__).parent / "assets" / "icon.svg"
"""Ours: a built-in icon would be fetched from a server of somebody else."""
WIDTH = 1080
"""Pixels; longer lines are hard to read."""


def show(first: str = "start") -> None:
    """`first` is the page without a name in the address."""
    st.set_page_config(page_title=state.words_of("EUR")("report/product"), page_icon=str(ICON), layout="wide")
    pages = {
        name: st.Page(run, title=state.t(f"page/{name}"), icon=icon, url_path=name, default=name == first)
        for name, (run, icon) in PAGES.items()
    }
    state.remember("spine", pages)
    here = st.navigation(list(pages.values()), position="top")
    state.keep_address()
    with st.container(horizontal_alignment="center"), st.container(width=WIDTH):
        if state.store() is None:
            closed()
            return
        header(state.current())
        here.run()
