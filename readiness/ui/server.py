"""What the ASGI app is made of: the script it serves, its own routes, its walls, what happens at start and on error."""

from __future__ import annotations

import logging
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
import fontpkg_noto_sans
import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from readiness.errors import NotAllowed
from readiness.ui import figures, frame, garbage, logs, state, wanted
from readiness.ui.astray import Astray
from readiness.ui.counted import Counted
from readiness.ui.hosted import hosted
from readiness.ui.hourly import keep_backups
from readiness.ui.keeping import keep_to_rule_hourly
from readiness.ui.kept_theme import kept_theme
from readiness.ui.main import FIRST, OPEN, PAGES
from readiness.ui.metrics import metrics
from readiness.ui.signed import Signed
from readiness.ui.turns import turn_routes
from readiness.ui.walls import Walls
from readiness.ui.watched import watched
from readiness.ui.widgets.refused import refused

MAIN = Path(__file__).parent / "script" / "main.py"
FONT = Path(fontpkg_noto_sans.ROOT) / "files" / "NotoSans[wdth,wght].ttf"
_LONG = {"Cache-Control": "max-age=31536000"}
_FRESH = {"Cache-Control": "no-cache"}
_LOG = logging.getLogger("readiness.ui")


def routes() -> tuple[Route, ...]:
    return (
        *(Route(path, _page) for path in _addresses()),
        *watched(),
        *turn_routes(),
        Route("/icon.svg", _icon),
        Route("/frame.js", _script),
        Route("/frame.css", _style),
        Route("/started", _started),
        Route("/words/{lang}.json", _words),
        Route("/fonts/noto-sans.ttf", _font),
    )


def walls() -> tuple[Middleware, ...]:
    known, served = [route.path for route in routes()], hosted()
    return (
        Middleware(Counted, metrics=metrics(), routes=known),
        Middleware(Walls, page_script=frame.script_hash()),
        *([Middleware(Signed, served=served)] if served else []),
        Middleware(Astray, pages=_addresses()),
    )


def _addresses() -> tuple[str, ...]:
    """The first page has none but the bare one."""
    return "/", *(f"/{name}" for name in PAGES if name != FIRST)


def secrets_of() -> Mapping[str, Any] | None:
    """None where nobody signs in."""
    served = hosted()
    return None if served is None else served.secrets()


def _page(request: Request) -> Response:
    """In a thread: where people sign in, the store is asked whether a sign-in still counts."""
    served, answer = hosted(), HTMLResponse(frame.page(), headers=_FRESH)
    if served is None:
        return answer
    closed = PAGES.keys() - OPEN
    wanted.remember(request, answer, served, closed)
    return wanted.way(request, served, closed) or answer


async def _started(_request: Request) -> Response:
    return PlainTextResponse(frame.started(), headers=_FRESH)


async def _icon(_request: Request) -> Response:
    return FileResponse(frame.ASSETS / "icon.svg", media_type="image/svg+xml", headers=_FRESH)


async def _script(_request: Request) -> Response:
    return FileResponse(frame.ASSETS / "frame.js", media_type="text/javascript", headers=_FRESH)


async def _style(_request: Request) -> Response:
    return FileResponse(frame.ASSETS / "frame.css", media_type="text/css", headers=_FRESH)


async def _words(request: Request) -> Response:
    lang = frame.known_language(str(request.path_params["lang"]))
    if lang is None:
        return Response(status_code=404)
    return Response(frame.words(lang), media_type="application/json", headers=_FRESH)


async def _font(_request: Request) -> Response:
    return FileResponse(FONT, media_type="font/ttf", headers=_LONG)


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """The first visitor pays for nothing: questions, words and worker processes are there before the door opens.

    When the server is told to stop, pages are closed by then: the save that is running ends, and nothing begins.
    """
    logs.set_up()
    await anyio.to_thread.run_sync(figures.warm)
    garbage.settle()
    store = figures.opening().store
    if store is not None:
        store.listen(metrics().transaction)
    _LOG.info("ready", extra={"kept": store is not None})
    async with anyio.create_task_group() as beside:
        beside.start_soon(keep_backups, figures.keep_backup)
        beside.start_soon(keep_to_rule_hourly)
        with kept_theme():
            yield
        beside.cancel_scope.cancel()
    await anyio.to_thread.run_sync(figures.close)
    _LOG.info("stopped")


def on_script_error(error: Exception) -> bool:
    """Calm words and a number to ask for; what happened stands in the log, without anything people typed."""
    if isinstance(error, NotAllowed):
        refused()
        return True
    number = secrets.token_hex(4)
    _LOG.error("script error %s", number, exc_info=error, extra={"number": number})
    st.error(state.t("error/script", number=number), icon=":material/error:")
    return True
