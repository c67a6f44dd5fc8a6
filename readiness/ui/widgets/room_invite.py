"""The facilitator makes links for those who cannot read the screen, sees who came by them and takes them back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import streamlit as st

from readiness.model.action import Role
from readiness.model.room import Invitation, Right, RoomState
from readiness.report.words import Words
from readiness.ui import inviting, state
from readiness.ui.widgets.plain import prose, small, strong
from readiness.ui.widgets.saved import clock

PEOPLE, HOURS = 15, 12
"""How many at most come by one link, and how long it holds unless the facilitator says otherwise."""
MOST_HOURS = 24 * 14
ANY = ""


def room_invite(found: RoomState, say: Words) -> None:
    room, key = found.room, f"{found.room.id}/invite"
    with st.expander(say("invite/title"), icon=":material/link:", key=f"{key}/open"):
        prose(say("invite/says"))
        with st.form(key, border=False, clear_on_submit=True):
            st.text_input(say("invite/about"), key=f"{key}/about", max_chars=80)
            with st.container(horizontal=True):
                st.selectbox(say("invite/role"), (ANY, *get_args(Role)), key=f"{key}/role",
                             format_func=lambda code: say(f"view/role/{code}") if code else say("invite/any_role"))  # fmt: skip
                st.selectbox(say("invite/right"), get_args(Right), key=f"{key}/right", format_func=lambda code: say(f"invite/rights/{code}"))  # fmt: skip
                st.number_input(say("invite/uses"), 1, PEOPLE, 1, key=f"{key}/uses", width=140)
                st.number_input(say("invite/hours"), 1, MOST_HOURS, HOURS, key=f"{key}/hours", width=180)
            st.form_submit_button(
                say("invite/make"), on_click=_make, args=(found, key), icon=":material/add_link:"
            )
        if not room.invitations:
            small(say("invite/none"))
        for invitation in room.invitations:
            _one(found, invitation, say)


def _one(found: RoomState, invitation: Invitation, say: Words) -> None:
    gone = invitation.nonce in found.room.revoked
    used = sum(s.invitation == invitation.nonce for s in found.seats)
    with st.container(border=True):
        role = say(f"view/role/{invitation.role}") if invitation.role else say("invite/any_role")
        strong(invitation.about or say("invite/title"))
        small(say.row((role, say(f"invite/rights/{invitation.right}"))))
        small(say("invite/used", n=used, all=invitation.uses, until=clock(invitation.expires, say)))
        if gone:
            small(say("invite/revoked"))
        elif invitation.expires <= datetime.now(UTC):
            small(say("invite/expired"))
        else:
            st.code(inviting.link(found.room, invitation), language=None, wrap_lines=True)
            st.button(say("invite/revoke"), key=f"{found.room.id}/revoke/{invitation.nonce}", icon=":material/link_off:",
                      on_click=_revoke, args=(found, invitation.nonce))  # fmt: skip


def _make(found: RoomState, key: str) -> None:
    about = str(state.shown(f"{key}/about") or "").strip() or None
    uses, hours = int(state.shown(f"{key}/uses") or 1), float(state.shown(f"{key}/hours") or HOURS)
    role = state.shown(f"{key}/role") or None
    inviting.invited(found, about, role, state.shown(f"{key}/right"), uses, hours)


def _revoke(found: RoomState, nonce: str) -> None:
    inviting.revoked(found, nonce)
