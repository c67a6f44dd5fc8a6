"""Links that let people into a room or ask them questions: made, taken back, followed."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import streamlit as st

from readiness.errors import CaseError, RoomClosed, SaveFailed, StoreUnusable, UnknownId
from readiness.model.action import Role
from readiness.model.room import Invitation, Right, Room, RoomState
from readiness.rooms.codes import hash_of, new_code, new_key
from readiness.rooms.invitations import new_nonce, own_seat, sealed
from readiness.store.rooms import Followed, Rooms
from readiness.store.store import new_client_id
from readiness.ui import rooming, state

INVITE, SEAT = "invite", "seat"
"""Names in the address."""
ASKED_ROLE: Role = "management"
"""For who is asked as a person; their department counts for nothing there."""


def base() -> str:
    """Where this app is, as the reader's browser sees it."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}"


def link(room: Room, invitation: Invitation) -> str:
    return f"{base()}/join?invite={sealed(room, invitation)}"


def invited(
    seen: RoomState, about: str | None, role: Role | None, right: Right, uses: int, hours: float
) -> bool:
    made = Invitation(
        nonce=new_nonce(), about=about, role=role, right=right, uses=uses, expires=_in(timedelta(hours=hours))
    )
    key = seen.room.invite_key or new_key()
    changed = {"invitations": (*seen.room.invitations, made), "invite_key": key}
    return rooming.changed(seen, seen.room.model_copy(update=changed))


def revoked(seen: RoomState, nonce: str) -> bool:
    gone = dict.fromkeys((*seen.room.revoked, nonce))
    return rooming.changed(seen, seen.room.model_copy(update={"revoked": tuple(gone)}))


def asked(case_id: str, to: str, asker: str, questions: tuple[str, ...], days: float) -> bool:
    """A room of its own for one person, open at once."""
    made = Invitation(nonce=new_nonce(), about=to, role=ASKED_ROLE, expires=_in(timedelta(days=days)))
    room = Room(
        id=secrets.token_hex(16),
        case_id=case_id,
        kind="ask",
        code=new_code(),
        title=to,
        asker=asker,
        opened=datetime.now(UTC),
        key_hash=hash_of(new_key()),
        invite_key=new_key(),
        invitations=(made,),
        phase="first",
        questions=questions,
    )
    return rooming.attempt(lambda known: known.open(room))


def followed(known: Rooms) -> Followed | None:
    """Where the link in the address leads; None where it does not hold."""
    return known.by_link(st.query_params.get(INVITE, ""), st.query_params.get(SEAT))


def entered(way: Followed, role: Role, name: str | None) -> bool:
    """Takes the seat of the link; the link itself stays in the address, so a refresh comes back to it."""
    own = own_seat(way.invitation)
    seat = rooming.new_seat(role, name).model_copy(
        update={"invitation": way.invitation.nonce, "right": way.invitation.right}
        | ({"id": own} if own else {})
    )
    if not rooming.attempt(lambda known: known.take_seat(way.found.room.id, seat, new_client_id())):
        return False
    st.query_params[SEAT] = seat.id
    return True


def handed_in(known: Rooms, room: str, seat: str, name: str, data: bytes) -> str | None:
    """The name under which the file is kept; None where it was not taken."""
    try:
        kept = known.attach(room, seat, name, data, new_client_id())
    except (CaseError, RoomClosed, SaveFailed, StoreUnusable, UnknownId):
        return None
    state.note(rooming.ROOM, None)
    return kept


def _in(time: timedelta) -> datetime:
    return (datetime.now(UTC) + time).replace(microsecond=0)
