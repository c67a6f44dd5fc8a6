"""After the sign-in people are where they wanted to be, and never at an address somebody planted."""

import pytest
from starlette.requests import Request
from starlette.responses import Response

from readiness.ui.ended import ended
from readiness.ui.wanted import COOKIE, remember, way
from tests.ui.signed_in import SERVED, cookie

CLOSED = ("questions", "result")


@pytest.fixture(autouse=True)
def _forget(data):
    ended.cache_clear()
    yield
    ended.cache_clear()


def asked(path="/", query="", **cookies):
    said = "; ".join(f"{name}={value}" for name, value in cookies.items()).encode()
    return Request(
        {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": [(b"cookie", said)],
         "server": ("workshop.example.org", 443), "scheme": "https", "root_path": ""}
    )  # fmt: skip


def kept(path, query="", **cookies):
    answer = Response()
    remember(asked(path, query, **cookies), answer, SERVED, CLOSED)
    return answer.headers.get("set-cookie")


def test_a_page_that_takes_a_sign_in_is_remembered_with_its_case():
    given = kept("/questions", "case=1&lang=de")
    assert given.startswith(f"{COOKIE}=%2Fquestions%3Fcase%3D1%26lang%3Dde;")
    assert "HttpOnly" in given


@pytest.mark.parametrize(
    ("path", "query"), [("/", ""), ("/join", "code=1"), ("/media/x", ""), ("/result", "x" * 999)]
)
def test_nothing_else_is(path, query):
    assert kept(path, query) is None


def test_who_is_in_needs_no_way():
    assert kept("/questions", **cookie()) is None


def test_the_way_leads_back_once():
    found = way(asked(**cookie(), **{COOKIE: "%2Fquestions%3Fcase%3D1"}), SERVED, CLOSED)
    assert found.headers["location"] == "/questions?case=1"
    assert f'{COOKIE}="";' in found.headers["set-cookie"]


@pytest.mark.parametrize(
    "planted", ["https%3A%2F%2Fevil.example%2F", "%2F%2Fevil.example", "%2Fauth%2Flogout", "%2Fnowhere", ""]
)
def test_it_leads_nowhere_else(planted):
    assert way(asked(**cookie(), **{COOKIE: planted}), SERVED, CLOSED) is None


def test_who_is_not_in_is_not_led():
    assert way(asked(**{COOKIE: "%2Fquestions"}), SERVED, CLOSED) is None
