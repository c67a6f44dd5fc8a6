"""The plan in the tools people use: workbook, calendars, planning tools, and the texts to start with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from readiness.report.handover.jira import plan_jira
from readiness.report.handover.mspdi import plan_mspdi
from readiness.report.handover.plan_version import plan_version_json
from readiness.report.ics import calendar_owners, roadmap_ics
from readiness.report.starters_docx import starters_docx
from readiness.report.view.result import Result
from readiness.ui import cases, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.waiting import ready

PAPER = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OWNER = "roadmap/owner"


@dataclass(frozen=True)
class Offer:
    """One file to take away; `data` that costs little is made when it is asked for."""

    name: str
    label: str
    ending: str
    mime: str
    icon: str
    data: bytes | Callable[[], bytes]


def plan_downloads(now: Here, result: Result) -> None:
    examined, plan, lang = now.examined(), result.roadmap, state.lang()
    sheet = ready(now.figures.sheet(examined, plan, lang), "sheet")
    calendar = ready(now.figures.calendar(examined, plan, lang), "calendar")
    if sheet is None or calendar is None:
        return
    say = now.say
    _row(
        now,
        Offer("sheet", state.t("roadmap/sheet"), ".xlsx", SHEET, "table_view", sheet),
        Offer("calendar", state.t("roadmap/calendar"), ".ics", "text/calendar", "calendar_month", calendar),
        Offer("starters", say("starter_word/download"), ".docx", PAPER, "edit_note",
              lambda: starters_docx(result, lang)),
    )  # fmt: skip
    _row(
        now,
        Offer("mspdi", say("handover/download/mspdi"), ".xml", "application/xml", "view_timeline",
              lambda: plan_mspdi(result, lang)),
        Offer("jira", say("handover/download/jira"), "-jira.csv", "text/csv", "checklist",
              lambda: plan_jira(result, lang)),
        Offer("plan_json", say("handover/download/json"), "-plan.json", "application/json", "data_object",
              lambda: plan_version_json(result)),
    )  # fmt: skip
    _own_calendar(now, result)


def _row(now: Here, *offers: Offer) -> None:
    stem = cases.file_stem(now.case.name)
    with st.container(horizontal=True):
        for offer in offers:
            download_button(offer.label, data=offer.data, file_name=f"{stem}{offer.ending}", mime=offer.mime,
                            icon=f":material/{offer.icon}:", key=f"roadmap/{offer.name}", on_click="ignore")  # fmt: skip


def _own_calendar(now: Here, result: Result) -> None:
    """For one person or role: what they answer for or do, and the monthly review."""
    owners = calendar_owners(result, now.say)
    if not owners:
        return
    if state.shown(OWNER) not in owners:
        state.forget(OWNER)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        owner = st.selectbox(now.say("handover/download/owner"), owners, index=None, key=OWNER, width=280,
                             placeholder=now.say("handover/download/whose"))  # fmt: skip
        if owner is not None:
            label = now.say("handover/download/own_calendar", name=owner)
            _row(
                now,
                Offer("own_calendar", label, f"-{cases.file_stem(owner)}.ics", "text/calendar", "person",
                      lambda: roadmap_ics(result, state.lang(), owner)),
            )  # fmt: skip
