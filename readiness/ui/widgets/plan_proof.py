"""How sure the proposal is the best, and which wishes do not fit: what is short, which gates stay shut, what would help."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.plan_wishes import proof_line, wish_lines
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui.widgets.plain import prose, small, strong


def plan_proof(result: Result, say: Words) -> None:
    small(proof_line(result, say))
    wishes = wish_lines(result, say)
    if not wishes:
        return
    st.subheader(say("report/roadmap/wishes"))
    for wish in wishes:
        with st.container(border=True):
            strong(wish.says)
            prose(wish.why)
            prose(wish.helps)
