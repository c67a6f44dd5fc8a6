"""Links that let somebody in: signed with the room's own key, known by their nonce, over when they say.

A few changed letters of a signed text still verify as the same text; so uses are counted and links are revoked by the
nonce inside, never by the text of the link.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from hashlib import sha256

from itsdangerous import BadData, URLSafeSerializer

from readiness.model.room import Invitation, Room, Seat

SALT = "readiness invitation"
SEAT_LETTERS = 24


def new_nonce() -> str:
    return secrets.token_urlsafe(12)


def sealed(room: Room, invitation: Invitation) -> str:
    """The text of the link. A room without a key of its own invites nobody: ValueError."""
    if room.invite_key is None:
        raise ValueError("a room without a key")
    return str(_signer(room.invite_key).dumps(_content(room, invitation)))


def room_of(token: str) -> str | None:
    """The room a link claims to be for; believed only after `opened`."""
    try:
        _, told = _signer("").loads_unsafe(token)
    except BadData:
        return None
    return told[0] if isinstance(told, list) and told and isinstance(told[0], str) else None


def opened(token: str, room: Room) -> Invitation | None:
    """The invitation behind a link; None where it was not signed here, is not this room's or was revoked."""
    if room.invite_key is None:
        return None
    try:
        told = _signer(room.invite_key).loads(token)
    except BadData:
        return None
    found = next((i for i in room.invitations if told == _content(room, i)), None)
    return None if found is None or found.nonce in room.revoked else found


def lets_in(room: Room, invitation: Invitation, taken: int, now: datetime) -> bool:
    """Whether one more may take a seat by it; `taken` have."""
    open_still = room.phase != "closed" and invitation.nonce not in room.revoked
    return open_still and now < invitation.expires and taken < invitation.uses


def own_seat(invitation: Invitation) -> str | None:
    """A link for one person leads to the same seat each time it is opened; None where several share it."""
    if invitation.uses != 1:
        return None
    return sha256(f"{SALT} seat {invitation.nonce}".encode()).hexdigest()[:SEAT_LETTERS]


def fits_seat(room: Room, seat: Seat, taken: int, now: datetime) -> bool:
    """Whether this seat may be taken: by the code as who votes, by an invitation as what it says."""
    if seat.invitation is None:
        return room.kind == "workshop" and room.phase != "closed" and seat.right == "participant"
    found = next((i for i in room.invitations if i.nonce == seat.invitation), None)
    if found is None or found.right != seat.right or found.role not in (None, seat.role):
        return False
    return lets_in(room, found, taken, now)


def _content(room: Room, invitation: Invitation) -> list[str | int | None]:
    expires = round(invitation.expires.timestamp())
    return [room.id, invitation.nonce, invitation.role, invitation.right, expires]


def _signer(key: str) -> URLSafeSerializer:
    return URLSafeSerializer(key, salt=SALT)
