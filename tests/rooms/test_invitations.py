"""A link lets in whom it says, until when it says, as often as it says - and nobody by another room's key."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.model.room import Invitation, Room, Seat
from readiness.rooms.invitations import fits_seat, lets_in, new_nonce, opened, own_seat, room_of, sealed

NOW = datetime(2026, 7, 15, 9, tzinfo=UTC)
LATER = NOW + timedelta(hours=4)
ALL = Invitation(nonce="n1", expires=LATER, uses=3)
ONE = Invitation(nonce="n2", role="sales", right="viewer", expires=LATER)


def room(**changed):
    known = {"id": "r1", "case_id": "c", "code": "ABCDEF", "title": "t", "opened": NOW, "key_hash": "h"}
    return Room(**known | {"invite_key": "key", "invitations": (ALL, ONE)} | changed)


def seat(**given):
    return Seat(**{"id": "s", "role": "sales", "joined": NOW} | given)


def test_a_link_leads_to_its_room_and_its_invitation():
    token = sealed(room(), ONE)
    assert (room_of(token), opened(token, room())) == ("r1", ONE)


@pytest.mark.parametrize(
    "other",
    [
        {"invite_key": "other"},
        {"invite_key": None},
        {"id": "r2"},
        {"revoked": ("n2",)},
        {"invitations": (ALL,)},
        {"invitations": (ONE.model_copy(update={"right": "participant"}),)},
    ],
    ids=["another key", "no key", "another room", "revoked", "not issued", "another right"],
)
def test_a_link_that_does_not_fit_the_room_opens_nothing(other):
    assert opened(sealed(room(), ONE), room(**other)) is None


@given(st.text())
def test_what_is_no_link_opens_nothing(text):
    assert opened(text, room()) is None
    assert room_of(text) is None or "." in text


@given(st.integers(0, 200), st.characters(min_codepoint=33, max_codepoint=126))
def test_a_changed_letter_never_leads_to_another_invitation(at, letter):
    token = sealed(room(), ONE)
    at %= len(token)
    assert opened(token[:at] + letter + token[at + 1 :], room()) in (None, ONE)


def test_a_room_without_a_key_invites_nobody():
    with pytest.raises(ValueError, match="key"):
        sealed(room(invite_key=None), ALL)


def test_uses_and_the_clock_end_it():
    assert lets_in(room(), ALL, 2, NOW)
    assert not lets_in(room(), ALL, 3, NOW)
    assert not lets_in(room(), ALL, 0, LATER)
    assert not lets_in(room(revoked=("n1",)), ALL, 0, NOW)
    assert not lets_in(room(phase="closed"), ALL, 0, NOW)


def test_a_link_for_one_leads_to_one_seat_and_a_shared_one_to_none():
    assert own_seat(ONE) == own_seat(ONE) != own_seat(ONE.model_copy(update={"nonce": "n3"}))
    assert own_seat(ALL) is None
    assert new_nonce() != new_nonce()


@pytest.mark.parametrize(
    ("taken", "fits"),
    [
        (seat(), True),
        (seat(right="viewer"), False),
        (seat(invitation="n1", role="it"), True),
        (seat(invitation="n1", right="viewer"), False),
        (seat(invitation="n2", right="viewer"), True),
        (seat(invitation="n2"), False),
        (seat(invitation="n2", right="viewer", role="it"), False),
        (seat(invitation="made up"), False),
    ],
)
def test_a_seat_is_what_its_invitation_says(taken, fits):
    assert fits_seat(room(), taken, 0, NOW) is fits


def test_questions_sent_by_link_are_not_joined_by_code():
    assert not fits_seat(room(kind="ask"), seat(), 0, NOW)
