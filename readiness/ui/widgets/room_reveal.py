"""The reveal: every vote as a heat map, the most divided question on top, and how far departments are apart."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.room import RoomState, Seat
from readiness.report.charts.room_heat import room_heat
from readiness.report.view.departments import by_department
from readiness.report.words import Words
from readiness.rooms.spread import Divided
from readiness.ui import rooming
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.table import set_table


def room_reveal(found: RoomState, heard: Sequence[Divided], say: Words) -> None:
    first = [v for v in found.votes if v.round == 1]
    if not first:
        prose(say("room/no_votes"))
        return
    st.toggle(say("room/hide_names"), value=found.room.names_hidden, key=f"{found.room.id}/hidden",
              on_change=_hide, args=(found,))  # fmt: skip
    room_heat_map(found, heard, say)
    rows = [
        (
            say.question(d.question),
            say.number(d.spread, 1),
            str(d.unknown),
            str(d.guessed),
            by_department(d, say),
        )
        for d in heard
    ]
    columns = [say(f"room/column/{name}") for name in ("question", "spread", "unknown", "guessed", "roles")]
    with st.expander(say("plan_page/as_table"), icon=":material/table_view:"):
        set_table(rows, columns, say("room/heat_alt"))


def room_heat_map(found: RoomState, heard: Sequence[Divided], say: Words, size: float = 1.0) -> None:
    """The first round's votes of all who have one, and what the signs mean."""
    first, seats = [v for v in found.votes if v.round == 1], voters(found)
    drawn = room_heat(heard, first, seats, called(seats, found.room.names_hidden, say), say, palette(), size)
    chart(drawn, say("room/heat_alt"), key="room/heat")
    with st.container(key="heat-signs"):
        small(say("room/heat_alt"))


def voters(found: RoomState) -> list[Seat]:
    """Those of one department side by side."""
    return sorted((s for s in found.seats if s.right == "participant"), key=lambda s: (s.role, s.joined))


def called(seats: Sequence[Seat], hidden: bool, say: Words) -> list[str]:
    """A role with a number; the name only where names are shown and somebody gave one."""
    counted: dict[str, int] = {}
    names = []
    for seat in seats:
        counted[seat.role] = counted.get(seat.role, 0) + 1
        role = f"{say(f'view/role/{seat.role}')} {counted[seat.role]}"
        names.append(role if hidden or not seat.name else seat.name)
    return names


def _hide(found: RoomState) -> None:
    rooming.changed(found, found.room.model_copy(update={"names_hidden": not found.room.names_hidden}))
