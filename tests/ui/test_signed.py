"""Around the app where people sign in: what cookies carry, what a sign-out ends, whose files are given out."""

import asyncio

import pytest
from streamlit.web.server.starlette.starlette_server_config import TOKENS_COOKIE_NAME, USER_COOKIE_NAME

from readiness.ui import open_pages
from readiness.ui.cookie import principal_by
from readiness.ui.ended import ended
from readiness.ui.hosted import hosted_by
from readiness.ui.signed import FAILED, Signed
from tests.ui.signed_in import SERVED, cookie
from tests.ui.test_hosted import WHOLE

GIVEN = (
    f"{USER_COOKIE_NAME}=x; HttpOnly; SameSite=lax",
    f"{TOKENS_COOKIE_NAME}=secret; HttpOnly",
    f'{TOKENS_COOKIE_NAME}=""; Max-Age=0',
    "other=1; Secure",
)


def ask(path, cookies=None, served=SERVED, query=b""):
    """Status, and the cookies and headers that came through."""
    sent = []

    async def app(_scope, _receive, send):
        headers = [(b"set-cookie", one.encode()) for one in GIVEN]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b""})

    async def send(message):
        sent.append(message)

    said = "; ".join(f"{name}={value}" for name, value in (cookies or {}).items()).encode()
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "query_string": query,
        "headers": [(b"cookie", said)],
    }
    asyncio.run(Signed(app, served)(scope, None, send))
    headers = [(name.decode().lower(), value.decode()) for name, value in sent[0]["headers"]]
    return sent[0]["status"], headers


@pytest.fixture(autouse=True)
def _forget(store):
    ended.cache_clear()
    yield
    ended.cache_clear()


def test_cookies_go_over_tls_alone_and_tokens_are_not_kept():
    _, headers = ask("/")
    given = [value for name, value in headers if name == "set-cookie"]
    assert [value.partition("=")[0] for value in given] == [USER_COOKIE_NAME, TOKENS_COOKIE_NAME, "other"]
    assert all(value.count("; Secure") == 1 for value in given)
    assert "secret" not in str(given)


def test_a_trial_on_this_machine_does_without_tls():
    local = hosted_by(WHOLE | {"READINESS_OIDC_REDIRECT": "http://127.0.0.1:8501/oauth2callback"})
    assert "; Secure" not in str(ask("/", served=local)[1][0])


@pytest.mark.parametrize("path", ["/auth/login", "/auth/logout", "/oauth2callback"])
def test_nothing_of_a_sign_in_is_kept_by_anybody_between(path):
    assert ("cache-control", "no-store") in ask(path)[1]


def test_an_answer_of_the_provider_that_lets_nobody_in_is_said_on_the_page(monkeypatch):
    assert FAILED not in str(ask("/oauth2callback", query=b"code=1"))
    monkeypatch.setattr("tests.ui.test_signed.GIVEN", (f'{USER_COOKIE_NAME}=""; Max-Age=0',))
    (failed,) = [value for _, value in ask("/oauth2callback", query=b"code=1")[1] if FAILED in value]
    assert "; Secure" in failed
    assert FAILED in str(ask("/oauth2callback", query=b"error=access_denied"))
    assert FAILED not in str(ask("/oauth2callback")), "back from a sign-out"
    assert FAILED not in str(ask("/auth/login"))


def test_a_sign_out_ends_every_copy_of_the_cookie():
    own = cookie()
    assert principal_by(own, SERVED).kind == "person"
    ask("/auth/logout", own)
    assert principal_by(own, SERVED).kind == "guest"
    assert principal_by(cookie(nonce="next time"), SERVED).kind == "person"
    ended.cache_clear()
    assert principal_by(own, SERVED).kind == "guest", "by a process that began since, too"


def test_whoever_wants_to_leave_may_where_nothing_can_be_stored(store, caplog):
    own = cookie()
    store.close()
    assert ask("/auth/logout", own)[0] == 200
    assert "known to this process alone" in caplog.text
    assert principal_by(own, SERVED).kind == "guest"


@pytest.mark.parametrize("path", ["/media/abc.png", "/_stcore/upload_file/page/1"])
def test_files_and_uploads_are_for_whose_page_it_is(monkeypatch, path):
    for name, own in (("is_file_of", "abc"), ("is_page_of", "page")):
        monkeypatch.setattr(open_pages, name, lambda what, who, own=own: (what, who[-2:]) == (own, "|7"))
    assert ask(path, cookie())[0] == 200
    assert ask(path, cookie(sub="8"))[0] == 404
    assert ask(path)[0] == 404
