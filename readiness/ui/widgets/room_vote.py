"""A participant's ballot: each question with its observable levels, "I don't know" as an answer, saved at each touch.

A touch draws the one question it is about and the count above: with fifteen questions on a page, drawing all of them
would be most of what a vote costs.
"""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.model.room import Room, RoomState, Round, Seat, Vote
from readiness.report.words import Words
from readiness.ui import rooming, state
from readiness.ui.widgets.plain import plain

LEVELS = ("0", "1", "2", "3", "4")
UNKNOWN = "unknown"
CONFIDENCE = ("low", "medium", "high")
_MINE = "room/mine"
"""Own votes as the store holds them: read at each drawing of the page, then each one that it has acknowledged."""
_TOUCHED = "room/touched"
"""The question that draws the count above: the one just answered, and the last where the whole page is drawn."""
_WARNED = "room/warned"


def room_vote(found: RoomState, seat: Seat, asked: Round, say: Words) -> None:
    questions, place = found.room.questions, st.empty()
    _remember(found, seat, asked)
    state.remember(_WARNED, state.trouble(rooming.ROOM) is not None)
    state.remember(_TOUCHED, questions[-1] if questions else None)
    for question in questions:
        with st.container(border=True):
            _ballot(place, found.room, seat, question, asked, say)


def _count(place: DeltaGenerator, questions: int, say: Words) -> None:
    done = len(_mine())
    place.progress(done / max(1, questions), text=plain(say("room/done", n=done, all=questions)))


@st.fragment
def _ballot(place: DeltaGenerator, room: Room, seat: Seat, question: str, asked: Round, say: Words) -> None:
    if (state.trouble(rooming.ROOM) is not None) != state.shown(_WARNED):
        st.rerun(scope="app")  # the warning stands above all questions
    key, stored = f"{room.id}/{asked}/{question}", _mine().get(question)
    if state.shown(_TOUCHED) == question:
        _count(place, len(room.questions), say)
    else:
        place.empty()  # at each drawing of the page every question has to keep its right to write there
    st.markdown(f"**{plain(say.question(question))}**\n\n{plain(say.question(question, 'ask'))}")
    state.bind(f"{key}/level", code_of(stored))
    labels = {code: option(question, code, say) for code in (*LEVELS, UNKNOWN)}
    st.radio(
        say.question(question), labels, key=f"{key}/level", label_visibility="collapsed",
        format_func=labels.__getitem__, on_change=_give, args=(room.id, seat, question, asked),
    )  # fmt: skip
    if stored is not None and stored.level is not None:
        state.bind(f"{key}/sure", stored.confidence)
        st.segmented_control(
            say("room/sure"), CONFIDENCE, key=f"{key}/sure", on_change=_give, args=(room.id, seat, question, asked),
            format_func=lambda code: say(f"room/confidence/{code}"),
        )  # fmt: skip
    if stored is not None:
        st.caption(f":material/check: {plain(say('room/saved'))}")


def _remember(found: RoomState, seat: Seat, asked: Round) -> None:
    mine = {v.question: v for v in found.votes if v.seat == seat.id and v.round == asked}
    state.remember(_MINE, mine)


def _mine() -> Mapping[str, Vote]:
    return state.shown(_MINE) or {}


def code_of(stored: Vote | None) -> str | None:
    if stored is None:
        return None
    return UNKNOWN if stored.level is None else f"{stored.level:g}"


def option(question: str, code: str, say: Words) -> str:
    if code == UNKNOWN:
        return f"*{plain(say('room/unknown'))}*"
    return f"**{code}** {plain(say.question(question, f'levels/{code}'))}"


def _give(room: str, seat: Seat, question: str, asked: Round) -> None:
    said = state.shown(f"{room}/{asked}/{question}/level")
    if said is None:
        return
    level = None if said == UNKNOWN else float(said)
    sure = state.shown(f"{room}/{asked}/{question}/sure") if level is not None else None
    vote = Vote(question=question, round=asked, seat=seat.id, level=level, confidence=sure)
    if rooming.voted(room, vote):
        state.remember(_MINE, {**_mine(), question: vote})
    state.remember(_TOUCHED, question)
