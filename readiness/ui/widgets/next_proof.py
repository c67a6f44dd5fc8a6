"""Which file to hand in next: what it would open and by how much it narrows the score."""

from __future__ import annotations

import streamlit as st

from readiness.model.assessment import Assessment
from readiness.report.view.next_proof import proof_lines
from readiness.report.words import Words
from readiness.ui.widgets.plain import plain, small


def next_proof(assessment: Assessment, say: Words) -> None:
    lines = proof_lines(assessment, say)
    if not lines:
        return
    with st.expander(say("next_proof/title"), icon=":material/lightbulb:"):
        small(say("next_proof/intro"))
        for line in lines:
            st.markdown(f"**{plain(line.title)}**: {plain(line.wanted)}")
            small(line.worth)
