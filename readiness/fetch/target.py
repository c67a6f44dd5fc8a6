"""A web address taken apart and held to the rules, before any name is looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import quote, urljoin, urlsplit

from readiness.fetch.bounds import PORTS
from readiness.fetch.refusal import Refused

_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_SAFE = "/%:@!$&'()*+,;=~-._?"
_LONGEST = 2_000


@dataclass(frozen=True)
class Target:
    scheme: str
    host: str
    path: str

    @property
    def port(self) -> int:
        return PORTS[self.scheme]

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.host}{self.path}"

    @property
    def origin(self) -> tuple[str, str]:
        return self.scheme, self.host

    def at(self, path: str) -> Target:
        return replace(self, path=path)

    def follow(self, location: str) -> Target:
        """Where a redirect leads; held to the same rules. Raises Refused."""
        return target_of(urljoin(self.url, location.strip()))

    def same_firm(self, other: Target) -> bool:
        """The very host that was asked for, with or without www."""
        return self.host.removeprefix("www.") == other.host.removeprefix("www.")


def target_of(written: str) -> Target:
    """http or https, no user or password, the usual port. Without a scheme https is meant. Raises Refused."""
    text = written.strip()
    whole = text if "://" in text else f"https://{text}"
    if not text or len(whole) > _LONGEST or _UNSAFE.search(whole):
        raise Refused("url_unreadable", text[:200])
    try:
        parts = urlsplit(whole)
        port = parts.port
    except ValueError:
        raise Refused("url_unreadable", text[:200]) from None
    if parts.scheme not in PORTS:
        raise Refused("url_unreadable", text[:200])
    if "@" in parts.netloc:
        raise Refused("url_credentials", parts.hostname or "")
    if port not in (None, PORTS[parts.scheme]):
        raise Refused("url_port", text[:200])
    path = quote(parts.path or "/", _SAFE) + (f"?{quote(parts.query, _SAFE)}" if parts.query else "")
    return Target(parts.scheme, _host(parts.hostname or "", text), path)


def _host(name: str, text: str) -> str:
    """The name as it goes over the wire; addresses of version 6 stay as they are."""
    if ":" in name:
        return f"[{name}]"
    try:
        wire = name.encode("idna").decode().lower().removesuffix(".")
    except UnicodeError:
        raise Refused("url_unreadable", text[:200]) from None
    if not _HOST.fullmatch(wire):
        raise Refused("url_unreadable", text[:200])
    return wire
