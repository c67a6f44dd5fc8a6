"""Seats and votes for tests of the workshop's rules."""

from datetime import UTC, datetime

from readiness.model.room import Seat, Vote

AT = datetime(2026, 7, 15, 9, tzinfo=UTC)


def seats(**roles):
    return tuple(Seat(id=ident, role=role, joined=AT) for ident, role in roles.items())


def votes(question, asked=1, **levels):
    return tuple(
        Vote(question=question, round=asked, seat=seat, level=level) for seat, level in levels.items()
    )


SEATS = seats(a="sales", b="sales", c="it", d="purchasing")
