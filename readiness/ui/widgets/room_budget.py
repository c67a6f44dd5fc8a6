"""The room's hundred points beside the optimiser's proposal; the room decides."""

from __future__ import annotations

import streamlit as st

from readiness.model.room import RoomState
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.rooms.points import choices
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.table import set_table


def room_budget(found: RoomState, result: Result, say: Words) -> None:
    prose(say("room/budget_says"))
    st.button(say("room/refresh"), icon=":material/refresh:", key=f"{found.room.id}/refresh")
    rows = [
        (
            str(c.rank),
            say.action(c.action),
            str(c.points),
            say.percent(c.share),
            say("room/gain", gain=say.number(c.gain, 2)) if c.gain is not None else say("room/not_proposed"),
        )
        for c in choices(found.points, found.room.actions, result.roadmap)
    ]
    columns = [say(f"room/column/{name}") for name in ("rank", "action", "points", "share", "proposal")]
    set_table(rows, columns, say("room/budget_says"))
