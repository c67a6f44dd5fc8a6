"""Addresses that are no page of ours lead to the start: Streamlit would say in English that there is no such page."""

from __future__ import annotations

from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PARTS = ("/component/", "/_stcore/")
"""Pieces of pages that are documents of their own."""


class Astray:
    """Known by the answer and not by the address, so that nothing has to be known of what else Streamlit serves.

    Its own page under an address that is none of `pages` is the one it answers with where it has no other answer.
    """

    def __init__(self, app: ASGIApp, pages: Collection[str]) -> None:
        self._app, self._pages = app, frozenset(pages)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in self._pages or scope["path"].startswith(PARTS):
            await self._app(scope, receive, send)
            return
        astray = False

        async def sending(message: Message) -> None:
            nonlocal astray
            if message["type"] == "http.response.start" and _is_page(message):
                astray = True
                await to_start(scope["query_string"])(scope, receive, send)
            elif not astray:
                await send(message)

        await self._app(scope, receive, sending)


def to_start(query: bytes) -> RedirectResponse:
    """With everything the address said of case, workspace and language."""
    return RedirectResponse(f"/?{query.decode('latin-1')}" if query else "/", status_code=302)


def _is_page(message: Message) -> bool:
    kind = Headers(raw=message.get("headers", [])).get("content-type", "")
    return bool(message["status"] == 200 and kind.startswith("text/html"))
