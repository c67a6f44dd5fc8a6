"""One card a buyer: the verdict in words, the money behind it, the sentence with reasons and the cheapest way out."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.certainty import certainty
from readiness.report.view.result import Result
from readiness.report.view.verdicts import VerdictLine, verdict_lines
from readiness.report.words import Words
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.signs import sign


def verdict_cards(result: Result, say: Words) -> None:
    for line in verdict_lines(result, say):
        with st.container(border=True):
            _card(line, say)
    st.caption(f":material/straighten: {plain(certainty(result, say).line)}")


def _card(line: VerdictLine, say: Words) -> None:
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        with st.container(horizontal=True, width="content", vertical_alignment="center"):
            sign(line.verdict, line.said)
            strong(line.name)
        if line.revenue is None:
            small(say("report/decide/revenue_unknown"))
        else:
            small(say("report/decide/revenue", money=say.short_money(line.revenue)))
    prose(line.sentence)
