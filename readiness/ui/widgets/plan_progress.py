"""How the plan goes: the month as a mail ready to send, then planned against actual, forecast and the six evaluations."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from readiness.model.plan import Plan
from readiness.planning.overview import Overview
from readiness.report.view.plan_figures import FigureTable, figure_tables
from readiness.report.view.plan_pages import Section, page_sections, page_title, quarter_sections
from readiness.report.view.result import Result
from readiness.report.view.summary import monthly_summary
from readiness.report.words import Words
from readiness.ui import cases
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import bullets, plain, prose, small, strong
from readiness.ui.widgets.table import set_table
from readiness.ui.widgets.waiting import ready

OPEN = ("variance", "targets")
"""Shown at once; the others open with a click."""


def plan_progress(now: Here) -> None:
    plan, say = now.case.plan, now.say
    if plan is None:
        return
    result = now.result()
    folded(say("progress/summary"), ":material/mail:", "plan_summary", lambda: _mail(now, result))
    found = ready(now.figures.overview(now.examined(), result.roadmap), "plan")
    if found is None:
        return
    _whose(now, plan, found)
    with st.expander(
        say("progress/quarter/title", n=found.quarter.quarter), icon=":material/account_balance:"
    ):
        _sections(quarter_sections(found.quarter, plan, say), say)
    for table in figure_tables(found, plan, now.bank, say):
        if table.id in OPEN:
            st.subheader(table.title, anchor=False)
            _table(table)
        else:
            with st.expander(plain(table.title), icon=":material/monitoring:"):
                _table(table)


def _mail(now: Here, result: Result) -> None:
    """Forecast included, so it is worked out only for who opens it."""
    say, text = now.say, monthly_summary(result, None, now.say).text
    st.code(text, language=None, wrap_lines=True)
    download_button(
        say("progress/summary"), data=text, mime="text/plain", file_name=f"{cases.file_stem(now.case.name)}.txt",
        key=f"{now.id}/plan/summary", on_click="ignore",
    )  # fmt: skip


def _whose(now: Here, plan: Plan, found: Overview) -> None:
    """The page of everybody, one owner or one region: what is due, late, only said done, in the way."""
    say = now.say
    titles = [page_title(page, say) for page in found.pages]
    chosen = st.selectbox(
        say("progress/whose"), range(len(titles)), format_func=titles.__getitem__, key=f"{now.id}/plan/whose"
    )
    _sections(page_sections(found.pages[chosen or 0], plan, say), say)


def _sections(sections: Iterable[Section], say: Words) -> None:
    told = [section for section in sections if section.lines]
    for section in told:
        strong(section.title)
        bullets(section.lines)
    if not told:
        small(say("progress/quiet"))


def _table(table: FigureTable) -> None:
    if not table.rows:
        small(table.says)
        return
    prose(table.says)
    set_table(table.rows, table.columns, table.title)
