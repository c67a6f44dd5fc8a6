"""Who is asking: from what the provider said at sign-in to the person the store knows - or to nobody in particular.

Streamlit checked the signature of the cookie and, at sign-in, the provider's token. It checks no age after that, and a
page that is open keeps its person until it is closed; both are seen to here, in every run.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256
from threading import Lock
from typing import Any, Protocol

from pydantic import TypeAdapter, ValidationError

from readiness.model.access import APART, GUEST, Address, Principal
from readiness.model.stated import Line

LASTS = timedelta(hours=12)
"""A working day; then one signs in again, mostly without typing anything."""
NAME = 80
"""Characters of a name that are shown; a provider may send anything."""
Claims = Mapping[str, Any]
_ADDRESS: TypeAdapter[str] = TypeAdapter(Address)
_LINE: TypeAdapter[str] = TypeAdapter(Line)


class Known:
    """Some sign-ins, for as long as any of them lasts; safe to share between threads."""

    def __init__(self) -> None:
        self._until: dict[str, datetime] = {}
        self._lock = Lock()

    def note(self, claims: Claims, now: datetime) -> None:
        with self._lock:
            self._until = {one: until for one, until in self._until.items() if until > now}
            self._until[name_of_sign_in(claims)] = now + LASTS

    def knows(self, claims: Claims) -> bool:
        return name_of_sign_in(claims) in self._until


class Over(Protocol):
    """Sign-ins that count no longer."""

    def knows(self, claims: Claims, /) -> bool: ...


@cache
def noted() -> Known:
    """They stand in the audit log."""
    return Known()


def subject(claims: Claims) -> str | None:
    """Issuer and subject, the only name that no two people share; None where nobody is signed in."""
    issuer, own = claims.get("iss"), claims.get("sub")
    known = claims.get("is_logged_in") is True and isinstance(issuer, str) and isinstance(own, str)
    return _valid(_LINE, f"{issuer}{APART}{own}") if known and issuer and own else None


def principal_of(claims: Claims, founders: Collection[str], over: Over, now: datetime) -> Principal:
    """GUEST for whoever is not signed in, no longer, or did so too long ago."""
    ident = subject(claims)
    if ident is None or not _fresh(claims, now) or over.knows(claims):
        return GUEST
    email = _email(claims)
    return Principal(
        id=ident,
        kind="person",
        name=_name(claims),
        email=email,
        may_found=ident in founders or (email is not None and email in {one.lower() for one in founders}),
    )


def _fresh(claims: Claims, now: datetime) -> bool:
    return not begun_by(claims, now - LASTS)


def begun_by(claims: Claims, moment: datetime) -> bool:
    """Also where they do not say when they signed in."""
    begun = claims.get("iat")
    if isinstance(begun, bool) or not isinstance(begun, int | float):
        return True
    return begun <= moment.timestamp()


def _email(claims: Claims) -> str | None:
    """Only where the provider answers for it: an address anybody could type would open what others were invited to."""
    said = claims.get("email")
    sure = claims.get("email_verified") in (True, "true")
    return _valid(_ADDRESS, said.strip().lower()) if sure and isinstance(said, str) else None


def _name(claims: Claims) -> str | None:
    said = next((claims[key] for key in ("name", "preferred_username", "nickname") if claims.get(key)), "")
    return _valid(_LINE, " ".join(str(said).split())[:NAME]) or None


def _valid(kind: TypeAdapter[str], said: str) -> str | None:
    """What the provider sends is no better than what anybody types."""
    try:
        return kind.validate_python(said)
    except ValidationError:
        return None


def name_of_sign_in(claims: Claims) -> str:
    return _digest(*(str(claims.get(key, "")) for key in ("iss", "sub", "iat", "nonce")))


def names_of(claims: Claims) -> tuple[str, ...]:
    """Of the person, by whatever the operator knows them: id and, where the provider answers for it, address."""
    return tuple(name_of(one) for one in (subject(claims), _email(claims)) if one)


def name_of(ident: str) -> str:
    """Of all sign-ins of one person; addresses are the same however somebody types them."""
    return _digest(ident.strip() if APART in ident else ident.strip().lower())


def _digest(*parts: str) -> str:
    """What is stored of somebody who signed out names nobody; who knows a person's id or address can tell it again."""
    return sha256(json.dumps(parts).encode()).hexdigest()
