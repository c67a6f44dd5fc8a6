"""What the rule proposes for each question, who disagrees, and the click that makes it the firm's answer."""

from __future__ import annotations

from datetime import date

import streamlit as st

from readiness.model.case import Answer
from readiness.model.room import Consensus, RoomState
from readiness.report.view.result import Result
from readiness.report.view.settled import dissent
from readiness.report.words import Words
from readiness.rooms.consensus import consensus, settled
from readiness.ui import rooming, saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose, small, strong

LEVELS = ("rule", "0", "1", "2", "3", "4", "unknown")


def room_agreed(now: Here, found: RoomState, result: Result) -> None:
    say, shown = now.say, proven(result)
    asked = dict.fromkeys((*found.room.agenda, *(v.question for v in found.votes)))
    proposals = [c for q in asked if (c := consensus(q, found.votes, found.seats, shown)) is not None]
    if not proposals:
        prose(say("room/no_votes"))
        return
    done = {c.question: c for c in found.room.agreed}
    open_ = [p for p in proposals if p.question not in done]
    if open_:
        st.button(say("room/agree_all", n=len(open_)), type="primary", icon=":material/done_all:",
                  key=f"{found.room.id}/all", on_click=_keep, args=(now, found, open_))  # fmt: skip
    for proposal in proposals:
        _one(now, found, proposal, done.get(proposal.question), say)


def proven(result: Result) -> dict[str, float]:
    """Question -> the level that files prove."""
    return {i.question: i.proven for i in result.assessment.items if i.proven is not None}


def _one(now: Here, found: RoomState, rule: Consensus, done: Consensus | None, say: Words) -> None:
    key = f"{found.room.id}/agree/{rule.question}"
    shown = done or rule
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            strong(say.question(rule.question))
            if done:
                st.badge(say("room/is_agreed"), icon=":material/check:", color="green")
        prose(say(f"room/basis/{shown.basis}", level=told(shown, say)))
        if rule.dissent:
            small(say("room/dissent", who=dissent(rule.dissent, say)))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.selectbox(say("room/level"), LEVELS, key=f"{key}/level", width=260,
                         format_func=lambda code: say(f"room/choice/{code}") if not code.isdigit() else code)  # fmt: skip
            st.text_input(say("room/note"), key=f"{key}/note", max_chars=300)
            st.button(say("room/agree"), key=key, on_click=_take, args=(now, found, rule, key),
                      icon=":material/check:" if done else ":material/handshake:")  # fmt: skip


def told(found: Consensus, say: Words) -> str:
    return say("room/unknown") if found.level is None else say.number(found.level, 1)


def _take(now: Here, found: RoomState, rule: Consensus, key: str) -> None:
    chosen, note = state.shown(f"{key}/level"), str(state.shown(f"{key}/note") or "").strip() or None
    agreed = rule.model_copy(update={"note": note})
    if chosen != "rule" and chosen is not None:
        level = None if chosen == "unknown" else float(chosen)
        agreed = agreed.model_copy(update={"level": level, "basis": "facilitator"})
    _keep(now, found, [agreed])


def _keep(now: Here, found: RoomState, agreed: list[Consensus]) -> None:
    """The answer of the case first; only what is stored there counts as agreed."""
    room = found.room
    for one in agreed:
        state.see(one.question, now.kept.answer_versions.get(one.question, 0))
        if saving.answer(now.id, one.question, answer_of(one, state.today().date(), room.names_hidden)):
            room = settled(room, one)
    rooming.changed(found, room)


def answer_of(found: Consensus, on: date, names_hidden: bool) -> Answer:
    """The consensus as an answer that keeps who would have said otherwise; the facilitator's note is its comment."""
    dissent = tuple(d.model_copy(update={"name": None}) if names_hidden else d for d in found.dissent)
    level = {"unknown": True} if found.level is None else {"value": found.level}
    return Answer.model_validate(
        {"question": found.question, **level, "comment": found.note, "settled": on, "dissent": dissent}
    )
