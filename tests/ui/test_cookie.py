"""Whose cookie it is: only what this server signed, for this address, counts."""

import pytest
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from readiness.model.access import GUEST
from readiness.ui.cookie import claims_of, principal_by
from readiness.ui.ended import ended
from tests.ui.signed_in import SERVED, cookie


@pytest.fixture(autouse=True)
def _forget(data):
    ended.cache_clear()
    yield
    ended.cache_clear()


def test_the_cookie_of_a_sign_in_says_who():
    assert claims_of(cookie(), SERVED)["sub"] == "7"
    assert principal_by(cookie(), SERVED).id == "https://id.example.org|7"


def test_where_the_store_cannot_be_asked_nobody_is_signed_in(data):
    data.mkdir()
    (data / "readiness.db").write_bytes(b"no database" * 1000)
    assert principal_by(cookie(), SERVED) == GUEST


@pytest.mark.parametrize(
    "cookies",
    [
        {},
        {USER_COOKIE_NAME: ""},
        {USER_COOKIE_NAME: "nothing.of.ours"},
        {USER_COOKIE_NAME: "chunks-3"},
        cookie(secret="another secret of 32 characters!"),
        cookie(name="_streamlit_user_tokens"),
        cookie(origin="https://elsewhere.example"),
        cookie(is_logged_in=False),
    ],
    ids=["none", "empty", "noise", "parts", "another key", "another cookie", "another address", "signed out"],
)
def test_any_other_is_nobodys(cookies):
    assert principal_by(cookies, SERVED) == GUEST


def test_a_changed_letter_is_noticed():
    whole = cookie()[USER_COOKIE_NAME]
    for at in range(0, len(whole) - 2, 7):
        other = whole[:at] + ("A" if whole[at] != "A" else "B") + whole[at + 1 :]
        assert principal_by({USER_COOKIE_NAME: other}, SERVED) == GUEST
