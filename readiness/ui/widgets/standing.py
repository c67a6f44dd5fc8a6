"""Where the firm stands while it answers: a measurement with its uncertainty, never a bare number."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.question import Question
from readiness.ui import state
from readiness.ui.figures import HEADLINE
from readiness.ui.here import Here
from readiness.ui.sections import answered
from readiness.ui.widgets.plain import plain


def standing(now: Here, path: str, questions: Sequence[Question]) -> None:
    done = answered(tuple(questions), now.case)
    st.progress(done / len(questions), text=plain(state.t("questions/done", done=done, count=len(questions))))
    examined = now.examined_so_far()
    if examined is None:
        return
    found = now.figures.scores(examined)
    score = found.get(path, found[HEADLINE])
    if score.low is not None and score.high is not None:
        said = state.t(
            "questions/standing",
            low=now.say.number(score.low),
            high=now.say.number(score.high),
            proven=now.say.percent(score.proven),
        )
        st.caption(f":material/straighten: {plain(said)}")
