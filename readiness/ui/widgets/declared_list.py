"""Where answers and files differ: one click says what is proven, and what files deny is shown with its rows."""

from __future__ import annotations

from functools import partial

import streamlit as st

from readiness.model.case import Answer
from readiness.report.view.declared import DeclaredLine, declared_lines
from readiness.report.view.result import Result
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import plain, prose, small
from readiness.ui.widgets.saved import answer_trouble
from readiness.ui.widgets.signs import mark


def declared_list(now: Here, result: Result) -> None:
    say, lines = now.say, declared_lines(result, now.say)
    st.subheader(say("declared/title"))
    prose(say("declared/intro" if lines else "declared/none"))
    for better, key in ((True, "better"), (False, "worse")):
        found = [line for line in lines if line.better is better]
        if found:
            label = f"{say(f'declared/{key}')} ({len(found)})"
            icon = ":material/thumb_up:" if better else ":material/report:"
            folded(label, icon, f"declared/{key}", partial(_lines, now, found))


def _lines(now: Here, lines: list[DeclaredLine]) -> None:
    for line in lines:
        with st.container(border=True):
            _line(now, line)


def _line(now: Here, line: DeclaredLine) -> None:
    word = now.say("view/result/met" if line.better else "view/result/unmet")
    st.markdown(f"{mark('met' if line.better else 'unmet', word)} **{plain(line.title)}**")
    prose(line.said)
    for place in line.places:
        st.caption(f":material/pin_drop: {plain(place)}")
    if line.more_places:
        small(now.say("declared/more_places", n=line.more_places))
    if answer_trouble(now.id, line.question, now.say, lambda _: line.offered) or line.offer is None:
        return
    small(now.say("declared/take_says", answer=line.offered))
    st.button(now.say("declared/take"), key=f"{now.id}/take/{line.question}", icon=":material/done_all:",
              on_click=_take, args=(now, line.question, line.offer))  # fmt: skip


def _take(now: Here, question: str, offer: Answer) -> None:
    """Comment and reason of the answer given before are kept; its level is the only thing proven."""
    state.see(question, now.kept.answer_versions.get(question, 0))
    given = next((a for a in now.case.answers if a.question == question), offer)
    saving.answer(now.id, question, offer.model_copy(update={"comment": given.comment}))
