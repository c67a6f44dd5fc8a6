"""Result: the verdict of each buyer first, then gates, score with its uncertainty, findings, gaps, method."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.widgets.declared_list import declared_list
from readiness.ui.widgets.finding_list import finding_list, unseen_list
from readiness.ui.widgets.gap_table import gap_table
from readiness.ui.widgets.gate_list import gate_list
from readiness.ui.widgets.links import next_page
from readiness.ui.widgets.method import method
from readiness.ui.widgets.problem_list import problem_list
from readiness.ui.widgets.score_sheet import score_sheet
from readiness.ui.widgets.verdict_cards import verdict_cards


def page() -> None:
    now = here()
    st.title(state.t("result/title"))
    result = now.result()
    verdict_cards(result, now.say)
    gate_list(result, now.say)
    score_sheet(result, now.say)
    finding_list(result, now.say)
    declared_list(now, result)
    gap_table(result, now.say)
    with st.container(gap="small"):
        unseen_list(result, now.say)
        problem_list(result, now.say)
        method(result, now.say)
    next_page("network")
