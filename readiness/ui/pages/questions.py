"""Questions: the quick path or a dimension, a section at a time; every answer is stored as it is given."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.sections import contradictions, of_files, paths, sections
from readiness.ui.widgets.links import link, next_page
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.question_card import question_card
from readiness.ui.widgets.section_steps import path_choice, section_steps
from readiness.ui.widgets.spot_checks import spot_checks
from readiness.ui.widgets.standing import standing


def page() -> None:
    now = here()
    st.title(state.t("questions/title"))
    prose(state.t("questions/lead"))
    link("workshop", state.t("questions/together"), icon=":material/groups:")
    path = path_choice(paths(now.bank), now.say)
    found = sections(now.bank, path, now.case.profile)
    if not found:
        prose(state.t("questions/none"))
        return
    at = section_steps(path, len(found))
    section(path, at)
    section_steps(path, len(found), end=True)
    spot_checks(now)
    next_page("result")


@st.fragment
def section(path: str, at: int) -> None:
    """Its own piece of the page: an answer here redraws nothing else."""
    now = here()
    questions = sections(now.bank, path, now.case.profile)[at]
    examined = now.examined_so_far()
    proof = of_files(examined.findings) if examined else {}
    standing(now, path, questions)
    for question in questions:
        clashes = contradictions(question, now.bank, now.case)
        question_card(now.kept, question, proof.get(question.id, ()), clashes, now.say)
