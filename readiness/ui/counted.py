"""Counts requests and open pages on their way in: one plain ASGI middleware around everything else."""

from __future__ import annotations

from collections.abc import Collection

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from readiness.ui.metrics import Metrics

STREAMLIT = "streamlit"
OTHER = "other"
"""What people type as an address is never kept: only routes that are known by name."""


class Counted:
    def __init__(self, app: ASGIApp, metrics: Metrics, routes: Collection[str]) -> None:
        self._app, self._metrics, self._routes = app, metrics, frozenset(routes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._app(scope, receive, self._counting(scope["path"], send))
        elif scope["type"] == "websocket":
            await self._page(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """From the moment it is let in until it is gone, however it went."""
        inside = False

        async def sending(message: Message) -> None:
            nonlocal inside
            if message["type"] == "websocket.accept":
                inside = True
                self._metrics.session(+1)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            if inside:
                self._metrics.session(-1)

    def _counting(self, path: str, send: Send) -> Send:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._metrics.request(self._route(path), int(message["status"]))
            await send(message)

        return sending

    def _route(self, path: str) -> str:
        if path in self._routes:
            return path
        return STREAMLIT if path.startswith(("/_stcore/", "/static/", "/media/")) else OTHER
