"""Questions sent by link: to whom, what came back, and the click that makes it the firm's answer."""

from __future__ import annotations

import streamlit as st

from readiness.model.case import Answer
from readiness.model.room import Consensus, RoomState, Vote
from readiness.report.words import Words
from readiness.rooms.consensus import settled
from readiness.ui import inviting, rooming, saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.answer_input import told
from readiness.ui.widgets.plain import prose, small, strong
from readiness.ui.widgets.saved import clock

ASKED = ("level", "number")
DAYS, MOST_DAYS = 7, 60
MOST = 10
"""Questions in one link: who is sent more answers none."""


def ask_links(now: Here) -> None:
    say, known = now.say, rooming.rooms()
    key = f"{now.id}/ask"
    with st.expander(say("ask_link/title"), icon=":material/forward_to_inbox:", key=f"{key}/open"):
        prose(say("ask_link/says"))
        with st.form(key, border=False, clear_on_submit=True):
            questions = [q.id for q in now.bank.question.values() if q.answer in ASKED]
            st.multiselect(
                say("ask_link/questions"),
                questions,
                key=f"{key}/questions",
                format_func=say.question,
                max_selections=MOST,
                placeholder=say("ask_link/questions"),
            )
            with st.container(horizontal=True):
                st.text_input(say("ask_link/to"), key=f"{key}/to", max_chars=60)
                st.text_input(say("ask_link/from"), key=f"{key}/from", max_chars=60)
                st.number_input(say("ask_link/days"), 1, MOST_DAYS, DAYS, key=f"{key}/days", width=160)
            st.form_submit_button(
                say("ask_link/send"), on_click=_ask, args=(now, key), icon=":material/add_link:"
            )
        for room in known.of_case(now.id, "ask") if known else ():
            _one(now, known.state(room.id), say) if known else None


def _ask(now: Here, key: str) -> None:
    chosen = tuple(state.shown(f"{key}/questions") or ())
    to, asker = (str(state.shown(f"{key}/{name}") or "").strip() for name in ("to", "from"))
    if chosen and to:
        inviting.asked(now.id, to, asker or now.case.name, chosen, float(state.shown(f"{key}/days") or DAYS))


def _one(now: Here, found: RoomState, say: Words) -> None:
    room, (invitation, *_) = found.room, found.room.invitations
    given = {v.question: v for v in found.votes}
    done = {c.question for c in room.agreed}
    over = room.phase == "closed" or invitation.nonce in room.revoked
    with st.container(border=True):
        strong(
            say(
                "ask_link/closed" if over else "ask_link/sent",
                to=room.title, n=len(given), all=len(room.questions), until=clock(invitation.expires, say),
            )
        )  # fmt: skip
        if not over:
            small(say("ask_link/copy"))
            st.code(inviting.link(room, invitation), language=None, wrap_lines=True)
        for question in room.questions:
            _line(now, found, question, given.get(question), question in done, say)
        with st.container(horizontal=True):
            st.button(say("room/refresh"), icon=":material/refresh:", key=f"{room.id}/refresh")
            if not over:
                st.button(say("ask_link/close"), icon=":material/link_off:", key=f"{room.id}/close", on_click=_close, args=(found,))  # fmt: skip


def _line(now: Here, found: RoomState, question: str, vote: Vote | None, done: bool, say: Words) -> None:
    name = say.question(question)
    if vote is None:
        small(say.pair(name, say("ask_link/not_answered")))
        return
    prose(say.pair(name, told(now.bank.question[question], answer_of(vote, found, say), say)))
    if vote.note or vote.files:
        small(
            say.joined(
                (vote.note or "", say("ask_link/handed_in", names=say.row(vote.files)) if vote.files else "")
            )
        )
    st.button(say("ask_link/taken" if done else "ask_link/take"), key=f"{found.room.id}/take/{question}", disabled=done,
              icon=":material/check:", on_click=_take, args=(now, found, vote))  # fmt: skip


def _take(now: Here, found: RoomState, vote: Vote) -> None:
    state.see(vote.question, now.kept.answer_versions.get(vote.question, 0))
    if saving.answer(now.id, vote.question, answer_of(vote, found, now.say)):
        one = Consensus(question=vote.question, level=vote.level, basis="vote")
        rooming.changed(found, settled(found.room, one))


def _close(found: RoomState) -> None:
    rooming.changed(found, found.room.model_copy(update={"phase": "closed"}))


def answer_of(vote: Vote, found: RoomState, say: Words) -> Answer:
    """The answer of who was asked, with their name for it and their word on it as comment."""
    comment = say.joined((say("ask_link/comment", who=found.room.title), vote.note or ""))
    value = vote.level if vote.measure is None else vote.measure
    if value is None:
        return Answer(question=vote.question, unknown=True, comment=comment)
    return Answer(question=vote.question, value=value, comment=comment)
