"""How to get in: address, code and a QR code for telephones, large enough for a beamer."""

from __future__ import annotations

from io import BytesIO
from urllib.parse import urlsplit

import segno
import streamlit as st

from readiness.model.room import RoomState
from readiness.report.words import Words
from readiness.ui import inviting
from readiness.ui.serve import is_loopback
from readiness.ui.widgets.plain import prose, small

SIDE = 280
"""Pixels of the QR code on the screen."""


def room_door(found: RoomState, say: Words) -> None:
    base = inviting.base()
    link = f"{base}/join?code={found.room.code}"
    left, right = st.columns([2, 1], vertical_alignment="center")
    with left:
        prose(say("room/door", address=f"{base}/join"))
        with st.container(key="room-code"):
            st.title(found.room.code, anchor=False)
        small(link)
        if is_loopback(urlsplit(base).hostname or ""):
            st.warning(say("room/loopback"), icon=":material/wifi_off:")
    right.image(qr(link), width=SIDE, caption=say("room/qr"))


def qr(link: str) -> bytes:
    """The link as a PNG that a telephone's camera reads from across the room."""
    drawn = BytesIO()
    segno.make(link, error="m").save(drawn, kind="png", scale=8, border=2)
    return drawn.getvalue()
