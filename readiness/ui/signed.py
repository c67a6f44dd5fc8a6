"""Around the app where people sign in: cookies over TLS alone, a sign-out that ends, files for whose page they stand on."""

from __future__ import annotations

import logging
from collections.abc import Mapping, MutableMapping
from typing import Any
from urllib.parse import parse_qs

import anyio.to_thread
from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.web.server.starlette.starlette_server_config import TOKENS_COOKIE_NAME, USER_COOKIE_NAME

from readiness.errors import SaveFailed, StoreUnusable
from readiness.ui import open_pages, person
from readiness.ui.cookie import claims_of, principal_by
from readiness.ui.ended import end
from readiness.ui.hosted import CALLBACK, Hosted

SIGN_OUT = "/auth/logout"
ANSWERS = frozenset({b"code", b"error"})
WAY_IN = ("/auth/", CALLBACK)
FAILED = "readiness_sign_in_failed"
"""A cookie for a minute, so that the page can say that it did not work."""
FILES, UPLOADS = "/media/", "/_stcore/upload_file/"
_LOG = logging.getLogger("readiness.ui")


class Signed:
    """Streamlit binds a websocket to who signed in; files and uploads it gives and takes by address alone."""

    def __init__(self, app: ASGIApp, served: Hosted) -> None:
        self._app, self._served = app, served

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        cookies, path = HTTPConnection(scope).cookies, scope["path"]
        if path.startswith((FILES, UPLOADS)) and not await anyio.to_thread.run_sync(
            _may, path, cookies, self._served
        ):
            await Response(status_code=404)(scope, receive, send)
            return
        if path == SIGN_OUT:
            claims = claims_of(cookies, self._served)
            if person.subject(claims) is not None:
                await anyio.to_thread.run_sync(_end, claims)
        answered = path == CALLBACK and bool(parse_qs(scope["query_string"]).keys() & ANSWERS)
        await self._app(scope, receive, self._closing(path, send, answered))

    def _closing(self, path: str, send: Send, answered: bool) -> Send:
        """`answered`: the provider said who it is, or that it is nobody; back from a sign-out it says nothing."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    header for header in message.get("headers", []) if not _is_token(header)
                ]
                if answered and not any(_is_person(header) for header in message["headers"]):
                    note = f"{FAILED}=1; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"
                    message["headers"].append((b"set-cookie", note.encode()))
                if path.startswith(WAY_IN):
                    _headers(message)["Cache-Control"] = "no-store"
                if self._served.secure:
                    message["headers"] = [_secure(header) for header in message["headers"]]
            await send(message)

        return sending


def _end(claims: person.Claims) -> None:
    """Whoever wants to leave may, also where nothing can be stored."""
    try:
        end(claims)
    except (SaveFailed, StoreUnusable) as error:
        _LOG.error("a sign-out is known to this process alone: %s", error)


def _may(path: str, cookies: Mapping[str, str], served: Hosted) -> bool:
    who = principal_by(cookies, served).id
    if path.startswith(FILES):
        return open_pages.is_file_of(path.removeprefix(FILES).partition(".")[0], who)
    return open_pages.is_page_of(path.removeprefix(UPLOADS).partition("/")[0], who)


def _headers(message: MutableMapping[str, Any]) -> MutableHeaders:
    return MutableHeaders(raw=message["headers"])


def _is_token(header: tuple[bytes, bytes]) -> bool:
    """Tokens of the provider are of no use here after the sign-in, and a cookie with them outgrows what proxies take.

    Taking an old one away is let through.
    """
    name, value = header
    return (
        name.lower() == b"set-cookie"
        and value.startswith(TOKENS_COOKIE_NAME.encode())
        and b"max-age=0" not in value.lower()
    )


def _is_person(header: tuple[bytes, bytes]) -> bool:
    name, value = header
    given = name.lower() == b"set-cookie" and value.startswith(f"{USER_COOKIE_NAME}=".encode())
    return given and b"max-age=0" not in value.lower()


def _secure(header: tuple[bytes, bytes]) -> tuple[bytes, bytes]:
    name, value = header
    if name.lower() != b"set-cookie" or b"; secure" in value.lower():
        return header
    return name, value + b"; Secure"
