"""One run of the app for one reader: language, header, spine, the page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from readiness.ui import belonging, state
from readiness.ui.asking import has_just_come
from readiness.ui.hosted import hosted
from readiness.ui.mine import once
from readiness.ui.pages import (
    clients,
    company,
    evidence,
    join,
    network,
    plan,
    questions,
    report,
    result,
    roadmap,
    sign_in,
    start,
    workshop,
)
from readiness.ui.widgets.header import closed, header
from readiness.ui.widgets.workspace_choice import read_only

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
    "workshop": (workshop.page, ":material/groups:"),
    "clients": (clients.page, ":material/domain:"),
    "join": (join.page, ":material/login:"),
}
"""The spine, in the order of the work; then what a link leads to."""
FIRST = "start"
"""The page under the bare address."""
ASIDE = frozenset({"workshop", "clients", "join"})
"""Pages that do not stand in the spine."""
OPEN = frozenset({"join"})
"""What guests may see."""
ICON = Path(__file__).parent / "assets" / "icon.svg"
"""Ours: a built-in icon would be fetched from a server of somebody else."""
WIDTH, WALL = 1080, 1760
"""Pixels; longer lines are hard to read, on a wall they are read from afar."""


def show(first: str = FIRST) -> None:
    """`first` is the page without a name in the address.

    Under every address guests find the way into a workshop; where people sign in, every other page is the way to do so.
    """
    st.set_page_config(page_title=state.words_of("EUR")("report/product"), page_icon=str(ICON), layout="wide")
    guest, door = state.is_guest(), join.page if hosted() is None else sign_in.page
    pages = {
        name: st.Page(
            door if guest and name not in OPEN else run,
            title=state.t(f"page/{name}"),
            icon=icon,
            url_path=name,
            default=name == first,
            visibility="hidden" if name in ASIDE else "visible",
        )
        for name, (run, icon) in PAGES.items()
    }
    state.remember("spine", pages)
    wall = state.on_beamer()
    here = st.navigation(list(pages.values()), position="hidden" if wall or guest else "top")
    state.keep_address()
    with once(), st.container(horizontal_alignment="center"), st.container(width=WALL if wall else WIDTH):
        if state.store() is None:
            closed()
            return
        has_just_come(belonging.note_sign_in)
        if not wall:
            joining = guest or here.url_path == "join"
            case = None if joining else state.current()
            header(case, joining)
            if not joining and here.url_path != "clients":  # there each client has its own role
                read_only(case)
        here.run()
