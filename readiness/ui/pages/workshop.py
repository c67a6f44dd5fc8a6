"""Workshop: the facilitator's screen for a room on this case, from opening it to what the room agreed."""

from __future__ import annotations

import streamlit as st

from readiness.ui import rooming, state
from readiness.ui.here import here
from readiness.ui.widgets.ask_links import ask_links
from readiness.ui.widgets.clash_form import trouble_box
from readiness.ui.widgets.room_agreements import room_carry
from readiness.ui.widgets.room_beamer import beamer_link, room_beamer
from readiness.ui.widgets.room_lead import room_lead
from readiness.ui.widgets.room_open import room_open
from readiness.ui.widgets.room_papers import room_record


def page() -> None:
    now = here()
    result, found = now.result(), rooming.room_of(now.id)
    if found is not None and state.on_beamer():
        room_beamer(now, found, result)
        return
    st.title(state.t("page/workshop"))
    trouble_box(rooming.FRAME, now.say)
    if found is None:
        room_open(now, result)
        last = rooming.last_closed(now.id)
        if last is not None:
            room_record(now, last, result)
            if last.room.agreements:
                room_carry(now, last, result)
    else:
        room_lead(now, result, found)
        beamer_link(now)
    ask_links(now)
