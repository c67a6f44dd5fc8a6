"""The steps by horizon with everything needed to begin; what is left out and why; other ways of choosing."""

from __future__ import annotations

import streamlit as st

from readiness.report.pages.decide import by_reason
from readiness.report.pages.roadmap import HorizonPage, StepRow, done_line, horizon_pages, ranking_rows
from readiness.report.view.decisions import not_now
from readiness.report.view.result import Result
from readiness.report.view.starters import proposed_starters
from readiness.report.words import Words
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import bullets, plain, prose, small, strong
from readiness.ui.widgets.starter_text import starter_text
from readiness.ui.widgets.table import set_table


def plan_table(result: Result, say: Words) -> None:
    st.subheader(say("report/roadmap/steps"))
    for number, horizon in enumerate(horizon_pages(result, say)):
        _horizon(number, horizon, result, say)


def _horizon(number: int, horizon: HorizonPage, result: Result, say: Words) -> None:
    with st.container(border=True):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            strong(horizon.name)
            small(say("report/seen/horizon_effort", days=horizon.days, money=horizon.cost))
        for turn in horizon.turns:
            st.badge(plain(turn), icon=":material/check_circle:", color="green")
        if not horizon.steps:
            small(say("report/roadmap/empty"))
            return
        set_table([_row(s, say) for s in horizon.steps], _columns(say), horizon.name)
        folded(
            say("report/roadmap/first"),
            ":material/play_arrow:",
            f"steps/{number}",
            lambda: _steps(horizon, result, say),
        )


def _columns(say: Words) -> list[str]:
    """Three, because a telephone shows no more without scrolling."""
    days, cost = (say(f"report/roadmap/{name}") for name in ("days", "cost"))
    effort = say("report/roadmap/effort", cost=cost, days=days)
    return [say("report/roadmap/what"), say("report/roadmap/owner_when"), effort]


def _row(step: StepRow, say: Words) -> tuple[str, str, str]:
    effort = say("report/roadmap/effort", cost=step.cost, days=step.days)
    return f"{step.number}  {step.name}", say.row((step.owner, step.when)), effort


def _steps(horizon: HorizonPage, result: Result, say: Words) -> None:
    starters = proposed_starters(result, say)
    for step in horizon.steps:
        _step(step, say)
        if step.action in starters:
            starter_text(f"step/{step.action}", starters[step.action], say)


def _step(step: StepRow, say: Words) -> None:
    strong(step.name)
    prose(step.what)
    st.markdown(f":material/play_arrow: {plain(say.pair(say('report/roadmap/first'), step.first))}")
    st.markdown(f":material/task_alt: {plain(say.pair(say('report/roadmap/proof'), step.proof))}")
    small(step.needs)


def left_out(result: Result, say: Words) -> None:
    found = not_now(result, say)
    st.subheader(say("report/decide/not_now"))
    prose(say("report/decide/not_now_why" if found else "report/decide/no_not_now"))
    for why, whats in by_reason(found):
        strong(why)
        bullets(list(whats))
    small(done_line(result, say))


def rankings(result: Result, say: Words) -> None:
    st.subheader(say("report/roadmap/rankings"))
    prose(say("report/roadmap/rankings_intro"))
    columns = [say("report/score/method"), say("report/roadmap/gain")]
    set_table(ranking_rows(result, say), columns, say("report/roadmap/rankings"), width="content")
