"""One question on the screen: what is asked and why, what files already show, the answer, its history."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.finding import Finding
from readiness.model.question import Question
from readiness.report.view.inspection import finding_sentence
from readiness.report.view.settled import settled_words
from readiness.report.words import Words
from readiness.store.values import CaseState
from readiness.ui import saving, state
from readiness.ui.widgets.answer_input import answer_input, note, told
from readiness.ui.widgets.plain import bullets, plain, prose, small, strong
from readiness.ui.widgets.saved import answer_trouble, clock, saved_line
from readiness.ui.widgets.signs import mark, sign


def question_card(
    kept: CaseState, question: Question, findings: Sequence[Finding], clashes: Sequence[str], say: Words
) -> None:
    """`findings` are those of this question that a file led to; `clashes` are questions it contradicts."""
    stored = next((a for a in kept.case.answers if a.question == question.id), None)
    version = kept.answer_versions.get(question.id, 0)
    if state.trouble(question.id) is None:
        state.see(question.id, version)
    with st.container(border=True, key=f"card-{question.id.replace('.', '-')}"):
        _title(question, findings, say)
        prose(say.question(question.id, "ask"))
        _found(findings, say)
        answer_input(kept.id, question, stored, say)
        for other in clashes:
            st.warning(
                plain(state.t("answer/contradicts", other=say.question(other))),
                icon=":material/sync_problem:",
            )
        if not answer_trouble(kept.id, question.id, say, lambda a: told(question, a, say)):
            with st.container(horizontal=True, vertical_alignment="center"):
                saved_line(stored.at if stored else None, say)
                _history(kept.id, question, version, say)
                note(kept.id, question, stored)
        _behind(question, say)


def _title(question: Question, findings: Sequence[Finding], say: Words) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        strong(say.question(question.id))
        if question.gate:
            sign("gate", state.t("answer/gate"), help=state.t("answer/gate_help"))
        if any(f.level is not None for f in findings):
            sign("file", state.t("answer/from_files"), help=state.t("answer/from_files_help"))


def _found(findings: Sequence[Finding], say: Words) -> None:
    """What the files say: already there, before anybody answers."""
    for finding in findings:
        word = mark(finding.verdict, say(f"view/result/{finding.verdict}"))
        place = say.place(finding.places[0]) if finding.places else ""
        st.markdown(f"{word} {plain(finding_sentence(finding, say))}")
        small(place)


def _history(case_id: str, question: Question, version: int, say: Words) -> None:
    if version < 1:
        return
    store = state.store()
    with st.popover(state.t("answer/history"), icon=":material/history:", type="tertiary"):
        for event in reversed(store.history(case_id, question.id) if store else ()):
            line = f"**{plain(clock(event.at, say))}** {plain(event.author or '')} · {plain(told(question, event.answer, say))}"
            st.markdown(line)
            small(settled_words(event.answer, say) if event.answer else "")
        st.button(
            state.t("answer/undo"),
            icon=":material/undo:",
            key=f"{case_id}/{question.id}/undo",
            on_click=saving.undo,
            args=(case_id, question.id),
        )


def _behind(question: Question, say: Words) -> None:
    with st.expander(state.t("answer/behind"), icon=":material/info:"):
        st.markdown(f"> {plain(say('view/quoted', said=say.question(question.id, 'buyer')))}")
        prose(say.question(question.id, "why"))
        prose(say.question(question.id, "consequence"))
        strong(state.t("answer/proof"))
        bullets(say.texts.list(f"question/{question.id}/proof"))
        strong(state.t("answer/no_proof"))
        bullets(say.texts.list(f"question/{question.id}/not_enough"))
