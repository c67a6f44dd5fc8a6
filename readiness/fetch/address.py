"""Which addresses may be visited: those of the public internet, and every one a name stands for must be."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from readiness.fetch.refusal import Refused
from readiness.fetch.target import Target

Address = IPv4Address | IPv6Address
Resolve = Callable[[str, int], Sequence[str]]

_SET_ASIDE = tuple(map(IPv4Network, ("192.0.0.0/24", "192.88.99.0/24")))
"""Used by protocols, never by a web site."""
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_CARRIERS = tuple(map(IPv6Network, ("2001::/23", "2002::/16", "2001:db8::/32", "3fff::/20", "64:ff9b::/96")))
"""Addresses of version 6 that stand for one of version 4, or are set aside: their real end is not to be seen."""


def is_public(address: Address) -> bool:
    """False for private, loopback, link-local, shared (100.64/10), multicast and reserved ones, and for what hides one."""
    if isinstance(address, IPv4Address):
        aside = address.is_multicast or address.is_reserved or any(address in net for net in _SET_ASIDE)
        return address.is_global and not aside
    return (
        address in _GLOBAL_UNICAST
        and address.is_global
        and not any(address in carrier for carrier in _CARRIERS)
    )


def look_up(host: str, port: int) -> list[str]:
    """Every address the system's resolver knows for a name."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def public_address(target: Target, resolve: Resolve, seconds: float) -> Address:
    """The address to connect to. All of them must be public, so that none can be slipped in. Raises Refused."""
    found = [_parsed(text) for text in _resolved(target, resolve, seconds)]
    if not found:
        raise Refused("host_unknown", target.url, host=target.host)
    if any(address is None or not is_public(address) for address in found):
        raise Refused("host_not_public", target.url, host=target.host)
    first = found[0]
    assert first is not None
    return first


def _parsed(text: str) -> Address | None:
    """None for what is no address; a zone (fe80::1%eth0) makes it local."""
    try:
        return ip_address(text)
    except ValueError:
        return None


def _resolved(target: Target, resolve: Resolve, seconds: float) -> Sequence[str]:
    """In a thread of its own, because a name look-up knows no time limit. Raises Refused."""
    found: list[Sequence[str]] = []
    host = target.host.strip("[]")

    def ask() -> None:
        try:
            found.append(resolve(host, target.port))
        except (OSError, UnicodeError):
            found.append(())

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(seconds)
    if not found:
        raise Refused("site_too_slow", target.url, seconds=seconds)
    return found[0]
