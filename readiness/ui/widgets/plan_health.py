"""Plan health: a score of the plan, the gravest broken rules open, the rest one click away."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.report.pages.plan_health import STATES
from readiness.report.view.plan_health import GRAVEST, HealthLine, health_view
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.signs import sign


def plan_health(result: Result, say: Words) -> None:
    seen = health_view(result, say)
    if seen.score is None:
        return
    st.subheader(say("plan_health/title"))
    with st.container(horizontal=True, vertical_alignment="center"):
        strong(seen.score)
        small(seen.broken)
    small(say.joined((seen.of, say("plan_health/not_readiness"))))
    health_cards(seen.lines[:GRAVEST], say)
    rest = seen.lines[GRAVEST:]
    if rest:
        said = say("plan_health/rest", n=len(rest))
        folded(said, ":material/healing:", "plan_health/rest", lambda: health_cards(rest, say))
    small(seen.counted)


def health_cards(lines: Sequence[HealthLine], say: Words) -> None:
    for line in lines:
        with st.container(border=True):
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                sign(STATES[line.severity], line.said)
                strong(line.title)
                small(line.rule)
            for sentence in line.wrong:
                prose(sentence)
            st.markdown(f":material/healing: {plain(say.pair(say('plan_health/repair'), line.repair))}")
            small(say.joined((say.pair(say("plan_health/why"), line.why), line.origin)))
