"""What every answer of the server carries and which requests never reach the app: one plain ASGI middleware."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        # The hash is the one inline script of Streamlit's page; charts and PDF preview compile WebAssembly.
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-{page_script}'",
        # Streamlit's components write their styles into the page.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
CLOSED = ("/_stcore/metrics", "/_stcore/agent")
"""Figures about the server and its sessions are nobody's business."""


class Walls:
    """A websocket without an Origin is no browser of ours: it is turned away before Streamlit sees it."""

    def __init__(self, app: ASGIApp, page_script: str) -> None:
        self._app = app
        self._headers = HEADERS | {
            "Content-Security-Policy": CONTENT_SECURITY_POLICY.format(page_script=page_script)
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and "origin" not in Headers(scope=scope):
            await _refuse_socket(receive, send)
        elif scope["type"] == "http" and scope["path"].startswith(CLOSED):
            await _answer(send, 404, self._headers)
        elif scope["type"] == "http":
            await self._app(scope, receive, self._with_headers(send))
        else:
            await self._app(scope, receive, send)

    def _with_headers(self, send: Send) -> Send:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=_raw(message))
                for name, value in self._headers.items():
                    headers[name] = value
            await send(message)

        return sending


def _raw(message: Message) -> MutableMapping[str, Any]:
    message.setdefault("headers", [])
    return message


async def _refuse_socket(receive: Receive, send: Send) -> None:
    """Closing before accepting makes the server answer 403."""
    await receive()
    await send({"type": "websocket.close", "code": 1008})


async def _answer(send: Send, status: int, headers: dict[str, str]) -> None:
    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": b""})
