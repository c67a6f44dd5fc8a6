"""Whose wish is being worked on: the person before the page, also when their file is made after the page was drawn."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime

import streamlit as st

from readiness.model.access import GUEST, LOCAL, Principal
from readiness.ui import person
from readiness.ui.ended import ended
from readiness.ui.hosted import hosted
from readiness.ui.made import made

Asker = Callable[[], Principal]
_ASKER: ContextVar[Asker | None] = ContextVar("asker", default=None)


def principal() -> Principal:
    """Hosted: whoever signed in, from wherever they come; else where they sit says it all."""
    known = _ASKER.get()
    return (known or _asker())()


def has_just_come(note: Callable[[], None]) -> None:
    """Has a sign-in noted once, on its first page; again by another process, which cannot know."""
    claims = st.user.to_dict() if hosted() is not None and principal().kind == "person" else {}
    if claims and not person.noted().knows(claims):
        note()
        person.noted().note(claims, datetime.now(UTC))


def later(work: Callable[[], bytes | str]) -> Callable[[], bytes]:
    """Work the browser asks for by a click, in a thread that knows of no page: it is done for whom it was offered to.

    Asked anew each time, so that who signed out meanwhile gets nothing; the file is theirs alone to fetch.
    """
    asker = _asker()

    def done() -> bytes:
        token = _ASKER.set(asker)
        try:
            found = work()
        finally:
            _ASKER.reset(token)
        data = found.encode() if isinstance(found, str) else found
        made().note(data, asker().id)
        return data

    return done


def _asker() -> Asker:
    """On a person's own machine the facilitator comes from that machine, also where they use its address in the network.

    The address is that of the connection itself; headers of proxies are believed from this machine alone.
    """
    served = hosted()
    if served is None:
        address = st.context.ip_address
        found = LOCAL if address is None or address == st.get_option("server.address") else GUEST
        return lambda: found
    claims, founders = st.user.to_dict(), served.founders
    return lambda: person.principal_of(claims, founders, ended(), datetime.now(UTC))
