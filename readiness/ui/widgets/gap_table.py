"""What the score would gain from each question, if it stood proven at its target."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import bullets, prose
from readiness.ui.widgets.table import show_table, table_of

TOP = 3


def gap_table(result: Result, say: Words) -> None:
    gaps = sorted(result.assessment.gaps, key=lambda g: -g.worth)
    if not gaps:
        return
    st.subheader(say("report/gaps/title"))
    prose(say("report/gaps/intro"))
    bullets([say.pair(say.question(g.question), f"+{say.number(g.worth, 1)}") for g in gaps[:TOP]])
    folded(state.t("result/gaps"), ":material/table_rows:", "gaps", lambda: _table(result, say))


def _table(result: Result, say: Words) -> None:
    rows = [
        (
            say.question(g.question),
            say.number(g.now, 1),
            say.number(g.target, 1),
            round(g.worth, 1),
            say.listed(say.buyer(b, "short") for b in g.blocks),
        )
        for g in sorted(result.assessment.gaps, key=lambda g: -g.worth)
    ]
    columns = [say(f"report/gaps/{name}") for name in ("question", "now", "target", "worth", "blocks")]
    show_table(table_of(rows, columns), say("report/gaps/title"))
