"""What expires when and for whom: what has ended or soon will at once, the rest one click away, all as a calendar file."""

from __future__ import annotations

import streamlit as st

from readiness.report.ics import calendar_ics
from readiness.report.view.calendar import CalendarLine, calendar_lines
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui import cases
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import plain, prose, small
from readiness.ui.widgets.signs import mark
from readiness.ui.widgets.table import show_table, table_of

COLUMNS = ("day", "what", "status", "todo", "for", "where")


def calendar_list(result: Result, say: Words) -> None:
    lines = calendar_lines(result, say)
    st.subheader(say("calendar/title"))
    prose(say("calendar/intro" if lines else "calendar/none"))
    if not lines:
        return
    for line in lines:
        if line.state != "ahead":
            _near(line, say)
    folded(say("calendar/all"), ":material/table_rows:", "calendar", lambda: _table(lines, say))
    download_button(
        say("calendar/download"), data=lambda: calendar_ics(result, say.lang), mime="text/calendar",
        file_name=f"{cases.file_stem(result.case.name)}-calendar.ics", icon=":material/event:",
        key="calendar/download", on_click="ignore",
    )  # fmt: skip


def _near(line: CalendarLine, say: Words) -> None:
    with st.container(border=True):
        st.markdown(f"{mark(line.state, line.said)} **{plain(line.when)}** {plain(line.what)}")
        prose(line.todo)
        asked = f"{say.pair(say('calendar/for'), line.customers)} · " if line.customers else ""
        small(asked + line.where)


def _table(lines: tuple[CalendarLine, ...], say: Words) -> None:
    rows = [(x.day, x.what, x.said, x.todo, x.customers, x.where) for x in lines]
    show_table(table_of(rows, [say(f"calendar/{name}") for name in COLUMNS]), say("calendar/title"))
