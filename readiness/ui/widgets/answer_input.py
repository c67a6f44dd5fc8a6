"""One question's input: codes behind words in every language; each change goes to the store at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import streamlit as st

from readiness.model.case import Answer
from readiness.model.question import Question
from readiness.report.words import Words
from readiness.ui import saving, state
from readiness.ui.formats import DAY
from readiness.ui.widgets.plain import plain, small

UNSAID = ("unknown", "not_applicable")
"""Two different things: nobody here knows it, or it does not concern this firm."""
LEVELS = ("0", "1", "2", "3", "4")


def answer_input(case_id: str, question: Question, stored: Answer | None, say: Words) -> None:
    if question.answer in ("number", "date"):
        _measure(case_id, question, stored, say)
        _unsaid(case_id, question, stored)
    elif question.answer != "computed":
        _choice(case_id, question, stored, say)
    else:
        small(state.t("answer/computed"))
    if stored is not None and stored.value is None:
        _text(case_id, question, stored, "reason", stored.reason)


def _choice(case_id: str, question: Question, stored: Answer | None, say: Words) -> None:
    key = key_of(case_id, question, "choice")
    state.bind(key, code_of(stored))
    st.radio(
        plain(say.question(question.id, "ask")),
        [*(LEVELS if question.answer == "level" else question.choices), *UNSAID],
        format_func=lambda code: option(question, code, say),
        key=key,
        on_change=_give,
        args=(case_id, question, stored, "choice"),
        label_visibility="collapsed",
        width="stretch",
    )


def option(question: Question, code: str, say: Words) -> str:
    """An option in words; the level's number stands before its anchor."""
    if code in UNSAID:
        return f"*{plain(state.t(f'answer/{code}'))}*"
    if question.answer == "level":
        return f"**{code}**\u2002{plain(say.question(question.id, f'levels/{code}'))}"
    return plain(say.question(question.id, f"choices/{code}"))


def _measure(case_id: str, question: Question, stored: Answer | None, say: Words) -> None:
    key = key_of(case_id, question, "measure")
    given = {
        **state.bound(key, _measured(stored)),
        "on_change": _give,
        "args": (case_id, question, stored, "measure"),
    }
    if question.answer == "date" or question.scale is None:
        st.date_input(plain(state.t("answer/date")), format=DAY[state.lang()], width=260, **given)
        return
    st.number_input(
        plain(say.question(question.id, "unit")),
        min_value=float(question.scale.minimum),
        max_value=None if question.scale.maximum is None else float(question.scale.maximum),
        step=1.0,
        format="%g",
        width=260,
        placeholder=state.t("answer/number"),
        **given,
    )


def _measured(stored: Answer | None) -> float | date | None:
    """A number of people's making may be whole; the widget wants one kind."""
    value = stored.value if stored else None
    return float(value) if isinstance(value, int | float) else value if isinstance(value, date) else None


def _unsaid(case_id: str, question: Question, stored: Answer | None) -> None:
    key = key_of(case_id, question, "unsaid")
    state.bind(key, code_of(stored) if stored and stored.value is None else None)
    st.segmented_control(
        plain(state.t("answer/or")),
        UNSAID,
        format_func=lambda code: state.t(f"answer/{code}"),
        key=key,
        on_change=_give,
        args=(case_id, question, stored, "unsaid"),
        label_visibility="collapsed",
    )


def note(case_id: str, question: Question, stored: Answer | None) -> None:
    """A comment: kept with the answer, stored when the field is left."""
    if stored is None:
        return
    icon = ":material/sticky_note_2:" if stored.comment else ":material/edit_note:"
    with st.popover(state.t("answer/comment"), icon=icon, type="tertiary"):
        _text(case_id, question, stored, "comment", stored.comment)


def _text(case_id: str, question: Question, stored: Answer, part: str, said: str | None) -> None:
    key = key_of(case_id, question, part)
    st.text_input(
        state.t(f"answer/{part}_label"),
        **state.bound(key, said or ""),
        max_chars=2000,
        placeholder=state.t(f"answer/{part}_hint"),
        on_change=_give,
        args=(case_id, question, stored, part),
    )


def _give(case_id: str, question: Question, stored: Answer | None, changed: str) -> None:
    key = key_of(case_id, question, changed)
    if saving.answer(case_id, question.id, _composed(case_id, question, stored, changed)):
        state.taken_over(key)


def _composed(case_id: str, question: Question, stored: Answer | None, changed: str) -> Answer | None:
    """The stored answer with the one part that was just changed; None where nothing is left of it."""
    said = state.shown(key_of(case_id, question, changed))
    if changed in ("reason", "comment") and stored is not None:
        return stored.model_copy(update={changed: said.strip() or None})
    if said is None:
        return None
    given: dict[str, Any] = {"question": question.id, "comment": stored.comment if stored else None}
    if said in UNSAID:
        return Answer(**given, **{said: True}, reason=stored.reason if stored else None)
    value: float | date | str = float(said) if said in LEVELS or isinstance(said, int | float) else said
    return Answer(**given, value=value)


def code_of(answer: Answer | None) -> str | None:
    if answer is None:
        return None
    if answer.value is None:
        return "unknown" if answer.unknown else "not_applicable"
    return f"{answer.value:g}" if isinstance(answer.value, float) else str(answer.value)


def key_of(case_id: str, question: Question, part: str) -> str:
    return f"{case_id}/{question.id}/{part}"


def told(question: Question, answer: Answer | None, say: Words) -> str:
    """An answer in one line: for histories and clashes."""
    if answer is None:
        return state.t("answer/open")
    code = code_of(answer) or ""
    if answer.value is None:
        return say.joined((state.t(f"answer/{code}"), f"({answer.reason})" if answer.reason else ""))
    if isinstance(answer.value, date):
        return say.day(answer.value)
    if question.answer == "number" and isinstance(answer.value, float):
        return f"{say.number(answer.value, 1)} {say.question(question.id, 'unit')}"
    if question.answer == "level":
        return f"{code} – {say.question(question.id, f'levels/{code}')}"
    return say.question(question.id, f"choices/{code}")
