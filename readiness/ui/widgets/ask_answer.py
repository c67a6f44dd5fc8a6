"""Questions sent by link, on the telephone of who knows: an answer, a word on it, a file; nothing else is to be seen."""

from __future__ import annotations

import streamlit as st

from readiness.model.question import Question
from readiness.model.room import RoomState, Seat, Vote
from readiness.report.words import Words
from readiness.store.caps import EVIDENCE_BYTES, MEGABYTE
from readiness.store.rooms import Followed
from readiness.ui import figures, inviting, rooming, state
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.room_vote import LEVELS, UNKNOWN, code_of, option
from readiness.ui.widgets.saved import clock

ROUND = 1
"""Who is asked by link is asked once, and may change the answer until the link is over."""


def ask_answer(way: Followed, say: Words) -> None:
    room = way.found.room
    count = len(room.questions)
    hello = "ask_link/hello_one" if count == 1 else "ask_link/hello"
    st.title(say(hello, n=count, **{"from": room.asker or say("report/product")}))
    if way.seat is None:
        st.button(say("ask_link/begin"), type="primary", key="ask/begin", on_click=_begin, args=(way,))
        if state.trouble(rooming.ROOM):
            st.error(say("invite/dead"), icon=":material/link_off:")
        small(say("ask_link/privacy"))
        return
    _sheet(way, way.seat)


def _begin(way: Followed) -> None:
    inviting.entered(way, inviting.ASKED_ROLE, way.found.room.title)


@st.fragment
def _sheet(way: Followed, seat: Seat) -> None:
    known, say = rooming.rooms(), state.words_of("EUR")
    if known is None:
        return
    found = known.seen_from(way.found.room.id, seat.id)
    given = {v.question: v for v in found.votes if v.seat == seat.id}
    if state.trouble(rooming.ROOM):
        st.error(say("room/not_taken"), icon=":material/error:")
    for question in found.room.questions:
        with st.container(border=True):
            _one(found, seat, figures.bank().question[question], given.get(question), say)
    if len(given) == len(found.room.questions):
        st.success(
            say("ask_link/thanks", until=clock(way.invitation.expires, say)), icon=":material/task_alt:"
        )
    small(say("ask_link/privacy"))


def _one(found: RoomState, seat: Seat, question: Question, stored: Vote | None, say: Words) -> None:
    key, args = f"{found.room.id}/{question.id}", (found.room.id, seat, question, stored)
    strong(say.question(question.id))
    prose(say.question(question.id, "ask"))
    if question.answer == "level":
        state.bind(f"{key}/level", code_of(stored))
        st.radio(say.question(question.id), [*LEVELS, UNKNOWN], key=f"{key}/level", label_visibility="collapsed",
                 format_func=lambda code: option(question.id, code, say), on_change=_give, args=args)  # fmt: skip
    else:
        unit = say("ask_link/measure", unit=say.question(question.id, "unit"))
        st.number_input(unit, min_value=0.0, step=1.0, format="%g", on_change=_give, args=args,
                        **state.bound(f"{key}/measure", stored.measure if stored else None))  # fmt: skip
        st.checkbox(say("ask_link/unknown"), on_change=_give, args=args,
                    **state.bound(f"{key}/unknown", stored is not None and stored.measure is None))  # fmt: skip
    if stored is None:
        return
    st.text_input(say("ask_link/note"), max_chars=2000, on_change=_give, args=args,
                  **state.bound(f"{key}/note", stored.note or ""))  # fmt: skip
    turn = len(stored.files)
    st.file_uploader(say("ask_link/file"), key=f"{key}/file/{turn}", max_upload_size=EVIDENCE_BYTES // MEGABYTE,
                     on_change=_hand_in, args=(*args, f"{key}/file/{turn}"))  # fmt: skip
    if state.shown(f"{key}/refused"):
        st.error(say("ask_link/too_many"), icon=":material/error:")
    if stored.files:
        small(say("ask_link/handed_in", names=say.row(stored.files)))
    st.caption(f":material/check: {plain(say('room/saved'))}")


def _give(room: str, seat: Seat, question: Question, stored: Vote | None) -> None:
    key = f"{room}/{question.id}"
    given = Vote(
        question=question.id,
        round=ROUND,
        seat=seat.id,
        note=str(state.shown(f"{key}/note") or "").strip() or None,
        files=stored.files if stored else (),
    )
    if question.answer == "level":
        said = state.shown(f"{key}/level")
        if said is None:
            return
        given = given.model_copy(update={"level": None if said == UNKNOWN else float(said)})
    else:
        measure = None if state.shown(f"{key}/unknown") else state.shown(f"{key}/measure")
        if measure is None and not state.shown(f"{key}/unknown"):
            return
        given = given.model_copy(update={"measure": measure})
    rooming.voted(room, given)


def _hand_in(room: str, seat: Seat, question: Question, stored: Vote, key: str) -> None:
    upload, known = state.shown(key), rooming.rooms()
    if upload is None or known is None:
        return
    kept = inviting.handed_in(known, room, seat.id, upload.name, upload.getvalue())
    state.remember(f"{room}/{question.id}/refused", kept is None)
    if kept is not None:
        rooming.voted(room, stored.model_copy(update={"files": (*stored.files, kept)}))
