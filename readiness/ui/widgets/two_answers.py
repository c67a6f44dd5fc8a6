"""Where does it come from, what happens when a border closes: two sentences each."""

from __future__ import annotations

import streamlit as st

from readiness.model.network import NetworkAnalysis
from readiness.report.view.two_answers import answers_of
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose, strong


def two_answers(now: Here, network: NetworkAnalysis) -> None:
    found = answers_of(network, now.case.profile, now.say)
    for column, (asked, said) in zip(
        st.columns(2, gap="medium"), (("origin", found.origin), ("exposure", found.exposure)), strict=True
    ):
        with column.container(border=True, height="stretch"):
            strong(now.say(f"report/seen/{asked}"))
            prose(said)
