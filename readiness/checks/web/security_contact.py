"""Finders of a weakness have an address to write to, and the file that names it has not run out."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.web import SecurityContacts


@check("web.security_contact", ref="K6")
def security_contact(contacts: SecurityContacts, limits: Limits, today: Today) -> Seen:
    """The address is one part of the reporting duty; process, roster and product list no such file shows."""
    if not contacts.count():
        return Seen.no_evidence(addresses=0, valid_until=None)
    until = [moment.date() if moment is not None else None for moment in contacts.column("expires_at")]
    known = [day for day in until if day is not None]
    latest = max(known, default=None)
    addresses = {a for listed in contacts.column("contacts") for a in listed or ()}
    params = {"addresses": len(addresses), "valid_until": latest.isoformat() if latest else None}
    places = contacts.places("expires_at")
    if not addresses or (latest is not None and latest < today.on):
        return Seen(0, params=params, places=places)
    level = limits["web.security_undated_level" if latest is None else "web.security_contact_level"]
    return Seen(level, params=params, places=places if latest is None else ())
