"""Who does what by when: the actions that stand, what is agreed on each, and the click that carries it into the plan."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from readiness.content.kpis import load_kpis
from readiness.model.room import RoomState
from readiness.report.view.agreements import COLUMNS, agreement_rows, open_words
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.rooms.agreements import led_by, with_standing
from readiness.rooms.into_plan import Sources, into_plan
from readiness.rooms.points import choices
from readiness.ui import rooming, saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.links import link
from readiness.ui.widgets.plain import prose, small, strong
from readiness.ui.widgets.plan_trouble import plan_trouble
from readiness.ui.widgets.room_agreement import room_agreement
from readiness.ui.widgets.saved import clock
from readiness.ui.widgets.table import set_table

NAMED = 5
"""Actions of the proposal that are named though they do not stand; the others are counted."""
SEEN = 3
"""Columns all in the room see: action, name, quarter."""


def room_agreements(now: Here, found: RoomState, result: Result) -> None:
    room, say, key = found.room, now.say, f"{found.room.id}/does"
    prose(say("agreements/says"))
    stand = [a.action for a in room.agreements]
    state.bind(f"{key}/stand", stand)
    offered = dict.fromkeys((*stand, *room.actions, *(s.action for s in result.roadmap.steps)))
    st.multiselect(say("agreements/stand"), list(offered), key=f"{key}/stand", format_func=say.action,
                   placeholder=say("agreements/none"), on_change=_stand, args=(found, key))  # fmt: skip
    left = [say.action(s.action) for s in result.roadmap.steps if s.action not in stand]
    if left:
        small(say("agreements/not_taken", n=len(left), names=say.listed(left, NAMED)))
    st.text_input(say("agreements/lead"), **state.bound(f"{key}/lead", room.plan_lead or ""), max_chars=200,
                  on_change=_lead, args=(found, key))  # fmt: skip
    given = {c.action: c for c in choices(found.points, stand, result.roadmap)}
    for agreement in room.agreements:
        room_agreement(now, found, agreement, given[agreement.action], result)
    if room.agreements:
        room_carry(now, found, result)


def agreed_actions(found: RoomState, say: Words) -> None:
    """What all in the room see of it."""
    room = found.room
    if not room.agreements:
        prose(say("agreements/none"))
        return
    if room.plan_lead:
        strong(say("agreements/led", name=room.plan_lead))
    _, *names = (say(f"agreements/column/{name}") for name in COLUMNS[:SEEN])
    for action, *told in (row[:SEEN] for row in agreement_rows(room.agreements, say)):
        strong(action)
        small(" · ".join(say.pair(name, value) for name, value in zip(names, told, strict=True)))


def agreed_table(found: RoomState, say: Words) -> None:
    """The same on the wall, all at one glance."""
    columns = [say(f"agreements/column/{name}") for name in COLUMNS[:SEEN]]
    rows = [row[:SEEN] for row in agreement_rows(found.room.agreements, say)]
    if found.room.plan_lead:
        strong(say("agreements/led", name=found.room.plan_lead))
    set_table(rows, columns, say("room/phase/agreements"))


def room_carry(now: Here, found: RoomState, result: Result) -> None:
    """Also after the room was closed: what was agreed is not lost because nobody clicked."""
    room, say = found.room, now.say
    with st.container(border=True):
        prose(open_words(room.agreements, say))
        small(say("agreements/carry_says"))
        plan_trouble(say)
        st.button(say("agreements/carry", n=len(room.agreements)), type="primary", icon=":material/playlist_add_check:",
                  key=f"{room.id}/carry", disabled=room.carried is not None, on_click=_into_plan,
                  args=(now, found, result))  # fmt: skip
        if room.carried is not None:
            st.success(say("agreements/carried", when=clock(room.carried, say)), icon=":material/task_alt:")
            link("plan", say("agreements/to_plan"), ":material/arrow_forward:")


def _stand(found: RoomState, key: str) -> None:
    rooming.changed(found, with_standing(found.room, tuple(state.shown(f"{key}/stand") or ())))


def _lead(found: RoomState, key: str) -> None:
    rooming.changed(found, led_by(found.room, str(state.shown(f"{key}/lead") or "").strip() or None))


def _into_plan(now: Here, found: RoomState, result: Result) -> None:
    """The plan first; only what is stored there counts as carried over."""
    sources = Sources(now.case, now.bank, result.roadmap, load_kpis(), now.say)
    plan = into_plan(found.room, sources, state.today().date(), state.author())
    if saving.plan(now.kept, plan):
        rooming.changed(found, found.room.model_copy(update={"carried": datetime.now(UTC)}))
