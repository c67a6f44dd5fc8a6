"""The score as a measuring sheet: whole points with their uncertainty and how much of them is proven."""

from __future__ import annotations

import streamlit as st

from readiness.report.charts.score_dots import ScoreRow, score_dots
from readiness.report.pages.score import named_scores, score_row
from readiness.report.view.certainty import score_line
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.table import show_table, table_of


def score_sheet(result: Result, say: Words) -> None:
    st.subheader(say("report/score/headline"))
    prose(score_line(result, say))
    named = named_scores(result.assessment, say)
    dots = [ScoreRow(n, s.claimed, s.verified, s.expected, s.low, s.high) for n, s in named]
    chart(score_dots(dots, say, palette()), say("report/score/alt"), key="score_dots")
    small(say("report/score/capability_note"))
    folded(state.t("result/scores"), ":material/table_rows:", "scores", lambda: _table(result, say))


def _table(result: Result, say: Words) -> None:
    rows = [score_row(n, s, say) for n, s in named_scores(result.assessment, say)]
    columns = [
        say(f"report/score/{name}")
        for name in ("dimension", "claimed_short", "visible_short", "expected_short", "low_high", "proven")
    ]
    cells = [(r.name, r.claimed, r.visible, r.expected, r.interval, r.proven) for r in rows]
    show_table(table_of(cells, columns), say("report/score/alt"))
