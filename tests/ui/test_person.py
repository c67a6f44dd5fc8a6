"""From claims to a person: who is nobody, whose address counts, when a sign-in is over."""

from datetime import UTC, datetime, timedelta

import pytest

from readiness.model.access import GUEST
from readiness.ui.person import LASTS, Known, principal_of, subject

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ANN = {
    "is_logged_in": True,
    "iss": "https://id.example.org",
    "sub": "7",
    "iat": int(NOW.timestamp()) - 60,
    "nonce": "n",
    "name": "Ann  Alpha",
    "email": "Ann@Alpha.example",
    "email_verified": True,
}


def seen(founders=(), over=None, now=NOW, **changed):
    claims = {key: value for key, value in (ANN | changed).items() if value is not None}
    return principal_of(claims, founders, over or Known(), now)


def test_a_person_is_known_by_issuer_and_subject():
    found = seen()
    assert (found.id, found.kind, found.name) == ("https://id.example.org|7", "person", "Ann Alpha")
    assert found.email == "ann@alpha.example"
    assert not found.may_found


@pytest.mark.parametrize(
    "changed",
    [
        {"is_logged_in": None},
        {"is_logged_in": "true"},
        {"iss": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "x\ny"},
        {"iat": None},
        {"iat": True},
        {"iat": "soon"},
    ],
)
def test_who_cannot_be_told_is_nobody(changed):
    assert seen(**changed) == GUEST
    assert subject({}) is None


@pytest.mark.parametrize("said", [False, None, "false", 1.5, "yes"])
def test_an_address_counts_only_where_the_provider_answers_for_it(said):
    found = seen(email_verified=said, founders={"ann@alpha.example"})
    assert found.email is None
    assert not found.may_found


@pytest.mark.parametrize("said", ["no address", "a|b@c", "a@b\nc", 7])
def test_what_is_no_address_is_left_out(said):
    assert seen(email=said).email is None


def test_founders_are_named_by_address_or_by_id():
    assert seen(founders={"ann@ALPHA.example"}).may_found
    assert seen(founders={"https://id.example.org|7"}, email=None).may_found
    assert not seen(founders={"https://id.example.org|8", "ben@beta.example"}).may_found


def test_a_sign_in_lasts_a_working_day():
    assert seen(now=NOW + LASTS - timedelta(minutes=2)).kind == "person"
    assert seen(now=NOW + LASTS) == GUEST


def test_a_sign_in_that_was_ended_is_over_and_the_next_one_is_not():
    over = Known()
    over.note(ANN, NOW)
    assert seen(over=over) == GUEST
    assert seen(over=over, nonce="another").kind == "person"
    over.note({**ANN, "sub": "8"}, NOW + 2 * LASTS)
    assert not over.knows(ANN), "what is too old anyway is not remembered"


def test_a_name_that_says_too_much_is_cut():
    assert len(seen(name="x" * 500).name) == 80
    assert seen(name=None).shown == "ann@alpha.example"
