"""A participant's hundred points on actions; what is left is said at every change."""

from __future__ import annotations

import streamlit as st

from readiness.model.room import POINTS, Points, RoomState, Seat
from readiness.report.words import Words
from readiness.ui import rooming, state
from readiness.ui.widgets.plain import prose

STEP = 5


def room_points(found: RoomState, seat: Seat, say: Words) -> None:
    mine = next((p.points for p in found.points if p.seat == seat.id), {})
    prose(say("room/points_says", n=POINTS))
    left = POINTS - sum(mine.values())
    st.metric(say("room/left"), left)
    for action in found.room.actions:
        given = mine.get(action, 0)
        st.slider(
            say.action(action), 0, POINTS, step=STEP, **state.bound(f"{found.room.id}/points/{action}", given),
            on_change=_give, args=(found, seat, action, given + left),
        )  # fmt: skip


def _give(found: RoomState, seat: Seat, action: str, most: int) -> None:
    """Nobody gives more than is left: the slider goes back to what there is."""
    key = f"{found.room.id}/points/{action}"
    said = min(int(state.shown(key) or 0), most)
    mine = next((p.points for p in found.points if p.seat == seat.id), {})
    rooming.spread(found.room.id, Points(seat=seat.id, points={**mine, action: said}))
    state.forget(key)
