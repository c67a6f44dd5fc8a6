"""Alive, ready, counted: what each says and to whom."""

import asyncio
import json

import pytest
from starlette.applications import Starlette
from starlette.requests import Request

from readiness.store.opening import Opening, open_store
from readiness.ui import figures
from readiness.ui.watched import TOKEN, may_see, watched


def asked(client="127.0.0.1", **headers):
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "client": (client, 1), "headers": raw})


@pytest.mark.parametrize(
    ("request_", "seen"),
    [
        (asked(host="127.0.0.1:8501"), True),
        (asked(host="localhost"), True),
        (asked(client="192.168.0.7", host="127.0.0.1"), False),
        (asked(host="workshop.example.org"), False),
        (asked(host="127.0.0.1", x_forwarded_for="127.0.0.1"), False),
        (asked(), False),
        (asked(client="192.168.0.7", host="x.example", authorization="Bearer s3cret"), True),
        (asked(client="192.168.0.7", host="x.example", authorization="Bearer s3cre"), False),
    ],
    ids=["address", "name", "network", "proxied name", "proxied", "no name", "token", "wrong token"],
)
def test_figures_are_for_this_machine_or_whoever_has_the_token(request_, seen):
    assert may_see(request_, {TOKEN: "s3cret"}) is seen


def test_without_a_token_set_none_opens():
    assert not may_see(asked(client="10.0.0.1", host="x", authorization="Bearer "), {})


def get(path, client="127.0.0.1"):
    """Status and body of one request from this machine by its own name."""
    sent = []

    async def receive():
        await asyncio.Event().wait()

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "root_path": ""}
    whole = scope | {"client": (client, 1), "headers": [(b"host", b"127.0.0.1:8501")]}
    asyncio.run(Starlette(routes=list(watched()))(whole, receive, send))
    return sent[0]["status"], b"".join(m.get("body", b"") for m in sent[1:])


@pytest.fixture
def store(tmp_path, monkeypatch):
    opened = open_store(f"sqlite:///{tmp_path}/readiness.db", tmp_path)
    monkeypatch.setattr(figures, "opening", lambda: opened)
    yield opened.store
    opened.store.close()


def test_a_server_that_can_save_is_ready_and_says_nothing_else(store):
    assert get("/healthz") == (200, b"ok")
    status, body = get("/readyz")
    assert (status, json.loads(body)) == (200, {"store": "ok"})


def test_a_server_whose_store_is_closed_lives_but_is_not_ready(store):
    store.close()
    assert get("/healthz") == (200, b"ok")
    status, body = get("/readyz")
    assert (status, json.loads(body)) == (503, {"store": "no"})


def test_a_server_that_may_not_serve_its_store_is_not_ready(store, monkeypatch):
    monkeypatch.setattr(figures, "opening", lambda: Opening(None))
    assert get("/readyz")[0] == 503


def test_figures_are_served_here_and_nowhere_else(store):
    status, body = get("/metrics")
    assert status == 200
    assert b"readiness_jobs " in body
    assert get("/metrics", client="192.168.0.7") == (404, b"")
