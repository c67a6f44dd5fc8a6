"""What every answer carries, and what never reaches the app."""

import asyncio

import pytest

from readiness.ui.walls import CLOSED, HEADERS, Walls


def ask(path="/", kind="http", headers=(), reach=None):
    """Messages sent back for one request."""
    sent, reached = [], []

    async def app(scope, receive, send):
        reached.append(scope["path"])
        if kind == "http":
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"page"})

    async def receive():
        return {"type": "websocket.connect"}

    async def send(message):
        sent.append(message)

    scope = {"type": kind, "path": path, "headers": list(headers)}
    asyncio.run(Walls(app, "hash")(scope, receive, send))
    return sent, reached


def headers_of(sent):
    return {name.decode(): value.decode() for name, value in sent[0]["headers"]}


def test_every_page_carries_the_walls():
    found = headers_of(ask()[0])
    assert {name.lower(): value for name, value in HEADERS.items()}.items() <= found.items()
    policy = found["content-security-policy"]
    assert "'sha256-hash'" in policy
    assert "'unsafe-eval'" not in policy
    assert "'unsafe-inline'" not in policy.split("style-src")[0]
    assert "http:" not in policy
    assert "https:" not in policy


@pytest.mark.parametrize("path", CLOSED)
def test_figures_about_the_server_are_closed(path):
    sent, reached = ask(path)
    assert sent[0]["status"] == 404
    assert reached == []
    assert "content-security-policy" in headers_of(sent)


def test_a_websocket_without_origin_is_refused():
    sent, reached = ask("/_stcore/stream", "websocket")
    assert sent == [{"type": "websocket.close", "code": 1008}]
    assert reached == []


def test_a_websocket_of_a_browser_goes_through():
    assert ask("/_stcore/stream", "websocket", [(b"origin", b"http://localhost:8501")])[1] == [
        "/_stcore/stream"
    ]


def test_the_start_of_the_server_goes_through():
    assert ask("", "lifespan")[1] == [""]
