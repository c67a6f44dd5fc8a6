"""Whether the facilitator has moved on: one number, asked for by every telephone without a run of the app's script."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from readiness.errors import StoreUnusable, UnknownId
from readiness.store.rooms import Rooms
from readiness.ui import figures

FRESH = 1.0
"""Seconds for which a number is passed on unasked; another process on the same database may have moved on since."""
MOST = 1000
"""Rooms remembered at a time."""
_UNKEPT = {"Cache-Control": "no-store"}


class Turns:
    """What `ask` last said of each room; safe to share between threads, where two may ask at once."""

    def __init__(self, ask: Callable[[str], int], clock: Callable[[], float] = time.monotonic) -> None:
        self._ask, self._clock = ask, clock
        self._known: dict[str, tuple[float, int]] = {}

    def fresh(self, room: str) -> int | None:
        at, turn = self._known.get(room, (0.0, 0))
        return turn if turn and self._clock() - at < FRESH else None

    def asked(self, room: str) -> int:
        """Raises UnknownId where there is no such room, which is not remembered."""
        turn, at = self._ask(room), self._clock()
        if len(self._known) >= MOST:
            self._known = {}
        self._known[room] = (at, turn)
        return turn


def turn_routes() -> tuple[Route, ...]:
    return (Route("/turn/{room}", _turn),)


@cache
def _turns() -> Turns:
    return Turns(_stored)


def _stored(room: str) -> int:
    store = figures.opening().store
    if store is None:
        raise StoreUnusable(figures.opening().problems)
    return Rooms(store).turn(room)


async def _turn(request: Request) -> Response:
    """A room's id is 128 random bits which only those seated were told; 404 says that it is gone for good."""
    room = str(request.path_params["room"])
    turn = _turns().fresh(room)
    if turn is None:
        try:
            turn = await anyio.to_thread.run_sync(_turns().asked, room)
        except UnknownId:
            return Response(status_code=404, headers=_UNKEPT)
        except StoreUnusable:
            return Response(status_code=503, headers=_UNKEPT)
    return PlainTextResponse(str(turn), headers=_UNKEPT)
