"""What the ASGI app is made of: the script it serves, its own routes, its walls, what happens at start and on error."""

from __future__ import annotations

import hashlib
import logging
import re
import secrets
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio.to_thread
import fontpkg_noto_sans
import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from readiness.ui import figures, state
from readiness.ui.walls import Walls

MAIN = Path(__file__).parent / "script" / "main.py"
FONT = Path(fontpkg_noto_sans.ROOT) / "files" / "NotoSans[wdth,wght].ttf"
_PAGE = Path(st.__file__).parent / "static" / "index.html"
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_LOG = logging.getLogger("readiness.ui")


def routes() -> tuple[Route, ...]:
    return (Route("/healthz", _health), Route("/fonts/noto-sans.ttf", _font))


def walls() -> tuple[Middleware, ...]:
    return (Middleware(Walls, page_script=page_script_hash()),)


def page_script_hash() -> str:
    """The hash by which the browser lets the one inline script of Streamlit's page run."""
    inline = _INLINE.findall(_PAGE.read_text("utf-8"))
    return b64encode(hashlib.sha256("".join(inline).encode()).digest()).decode()


async def _health(_request: Request) -> Response:
    return PlainTextResponse("ok")


async def _font(_request: Request) -> Response:
    return FileResponse(FONT, media_type="font/ttf", headers={"Cache-Control": "max-age=31536000"})


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """The first visitor pays for nothing: questions, words and worker processes are there before the door opens."""
    await anyio.to_thread.run_sync(figures.warm)
    yield
    figures.close()


def on_script_error(error: Exception) -> bool:
    """Calm words and a number to ask for; what happened stands in the log, without anything people typed."""
    number = secrets.token_hex(4)
    _LOG.error("script error %s", number, exc_info=error)
    st.error(state.t("error/script", number=number), icon=":material/error:")
    return True
