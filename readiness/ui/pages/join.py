"""Join: what a participant of a workshop sees on a telephone - the way in, the ballot, the points, the outcome."""

from __future__ import annotations

from readiness.ui.widgets.room_guest import room_guest


def page() -> None:
    room_guest()
