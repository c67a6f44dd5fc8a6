"""The plan as a picture: bars over the calendar, and how readiness rises with it."""

from __future__ import annotations

import streamlit as st

from readiness.report.charts.gantt import gantt
from readiness.report.charts.readiness_curve import Turn, readiness_curve
from readiness.report.pages.roadmap import roadmap_intro
from readiness.report.view.result import Result
from readiness.report.view.steps import step_lines
from readiness.report.words import Words
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import prose, small


def plan_picture(result: Result, say: Words) -> None:
    steps = sorted(step_lines(result, say), key=lambda s: (s.start, s.finish, s.action))
    if not steps:
        prose(say("report/roadmap/none"))
        return
    prose(roadmap_intro(result, say))
    on = result.case.on
    chart(gantt(steps, on, say, palette()), say("report/gantt/alt", n=len(steps)), key="gantt")
    if result.roadmap.curve:
        st.subheader(say("report/score/curve"))
        turns = [
            Turn(u.month, say.buyer(u.buyer, "short")) for u in result.roadmap.unlocks if u.month is not None
        ]
        months = [say.month(on, m + 1) for m in range(len(result.roadmap.curve))]
        drawn = readiness_curve(result.roadmap.curve, turns, months, say, palette())
        chart(drawn.properties(height=260), say("report/score/curve_alt"), key="curve")
        small(say("report/score/curve_note"))
