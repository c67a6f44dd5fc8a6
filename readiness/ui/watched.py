"""For whoever runs the server: is it alive, can it save, what has it counted. No case is ever told of here."""

from __future__ import annotations

import hmac
import os
from collections.abc import Mapping
from urllib.parse import urlsplit

import anyio
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from readiness.ui import figures
from readiness.ui.metrics import MEDIA, metrics
from readiness.ui.serve import is_loopback

TOKEN = "READINESS_METRICS_TOKEN"
"""With it set, `Authorization: Bearer <token>` opens the figures from anywhere the server can be reached."""
PATIENCE = 3.0
"""Seconds; a store that takes longer to take a change is not ready, whatever it says later."""
_FRESH = {"Cache-Control": "no-store"}


def watched() -> tuple[Route, ...]:
    return Route("/healthz", _health), Route("/readyz", _ready), Route("/metrics", _metrics)


async def _health(_request: Request) -> Response:
    """The process answers; says nothing of the store."""
    return PlainTextResponse("ok")


async def _ready(_request: Request) -> Response:
    """200 where a change can be read and stored at this moment, else 503: send people to another process."""
    able = False
    with anyio.move_on_after(PATIENCE):
        able = await anyio.to_thread.run_sync(_can_save, abandon_on_cancel=True)
    return JSONResponse({"store": "ok" if able else "no"}, 200 if able else 503, _FRESH)


def _can_save() -> bool:
    store = figures.opening().store
    return store is not None and store.ready()


async def _metrics(request: Request) -> Response:
    if not may_see(request, os.environ):
        return Response(status_code=404)
    return PlainTextResponse(metrics().text(len(figures.jobs().pending())), 200, _FRESH, MEDIA)


def may_see(request: Request, environment: Mapping[str, str]) -> bool:
    """This machine under its own name, or whoever has the token.

    The name counts as well as the address: a proxy on this machine forwards strangers from a loopback address, and
    a page on the web can point a name of its own at it.
    """
    wanted = environment.get(TOKEN, "")
    said = request.headers.get("authorization", "")
    if wanted and hmac.compare_digest(said.encode(), f"Bearer {wanted}".encode()):
        return True
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    forwarded = "x-forwarded-for" in request.headers or "forwarded" in request.headers
    return (
        not forwarded
        and request.client is not None
        and is_loopback(request.client.host)
        and is_loopback(host)
    )
