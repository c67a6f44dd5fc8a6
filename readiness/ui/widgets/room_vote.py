"""A participant's ballot: each question with its observable levels, "I don't know" as an answer, saved at each touch."""

from __future__ import annotations

import streamlit as st

from readiness.model.room import RoomState, Round, Seat, Vote
from readiness.report.words import Words
from readiness.ui import rooming, state
from readiness.ui.widgets.plain import plain, prose, small, strong

LEVELS = ("0", "1", "2", "3", "4")
UNKNOWN = "unknown"
CONFIDENCE = ("low", "medium", "high")


def room_vote(found: RoomState, seat: Seat, asked: Round, say: Words) -> None:
    mine = {v.question: v for v in found.votes if v.seat == seat.id and v.round == asked}
    questions = found.room.questions
    small(say("room/done", n=len(mine), all=len(questions)))
    st.progress(len(mine) / max(1, len(questions)))
    for question in questions:
        with st.container(border=True):
            _ballot(found.room.id, seat, question, asked, mine.get(question), say)


def _ballot(room: str, seat: Seat, question: str, asked: Round, stored: Vote | None, say: Words) -> None:
    key = f"{room}/{asked}/{question}"
    strong(say.question(question))
    prose(say.question(question, "ask"))
    state.bind(f"{key}/level", _code(stored))
    st.radio(
        say.question(question), [*LEVELS, UNKNOWN], key=f"{key}/level", label_visibility="collapsed",
        format_func=lambda code: _option(question, code, say), on_change=_give, args=(room, seat, question, asked),
    )  # fmt: skip
    if stored is not None and stored.level is not None:
        state.bind(f"{key}/sure", stored.confidence)
        st.segmented_control(
            say("room/sure"), CONFIDENCE, key=f"{key}/sure", on_change=_give, args=(room, seat, question, asked),
            format_func=lambda code: say(f"room/confidence/{code}"),
        )  # fmt: skip
    if stored is not None:
        st.caption(f":material/check: {plain(say('room/saved'))}")


def _code(stored: Vote | None) -> str | None:
    if stored is None:
        return None
    return UNKNOWN if stored.level is None else f"{stored.level:g}"


def _option(question: str, code: str, say: Words) -> str:
    if code == UNKNOWN:
        return f"*{plain(say('room/unknown'))}*"
    return f"**{code}** {plain(say.question(question, f'levels/{code}'))}"


def _give(room: str, seat: Seat, question: str, asked: Round) -> None:
    said = state.shown(f"{room}/{asked}/{question}/level")
    if said is None:
        return
    level = None if said == UNKNOWN else float(said)
    sure = state.shown(f"{room}/{asked}/{question}/sure") if level is not None else None
    rooming.voted(room, Vote(question=question, round=asked, seat=seat.id, level=level, confidence=sure))
