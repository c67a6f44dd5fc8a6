"""One file from an address its publisher gives for downloading, because a person asked; no page, no robot's walk."""

from __future__ import annotations

import time
from dataclasses import dataclass

from readiness.fetch import bounds
from readiness.fetch.address import public_address
from readiness.fetch.refusal import Refused
from readiness.fetch.request import request
from readiness.fetch.target import Target, target_of
from readiness.fetch.visit import WayOut

_REDIRECTS = frozenset((301, 302, 303, 307, 308))


@dataclass(frozen=True)
class Asked:
    """`hosts`: where else a redirect may lead; `types`: what the answer may be; `most`: bytes."""

    address: str
    hosts: frozenset[str]
    types: tuple[str, ...]
    most: int


def download(asked: Asked, way: WayOut, seconds: float = bounds.DOWNLOAD_SECONDS) -> bytes:
    """The file's bytes. Every host on the way is looked up, checked and dialled anew. Raises Refused."""
    target = target_of(asked.address)
    first, until = target, time.monotonic() + seconds
    for _ in range(bounds.REDIRECTS + 1):
        left = until - time.monotonic()
        if left <= 0:
            raise Refused("site_too_slow", target.url, seconds=seconds)
        address = public_address(target, way.resolve, min(left, way.seconds))
        answer = request(target, address, way.dial, way.context, left, asked.most)
        if answer.status in _REDIRECTS and answer.location:
            target = _led(first, target.follow(answer.location), asked.hosts)
            continue
        if answer.status != 200:
            raise Refused("site_status", target.url, status=answer.status)
        if answer.kind not in asked.types:
            raise Refused("site_wrong_kind", target.url, found=answer.kind[:80])
        return answer.body
    raise Refused("site_redirects", target.url, limit=bounds.REDIRECTS)


def _led(first: Target, onward: Target, hosts: frozenset[str]) -> Target:
    """Only to hosts named beforehand, and never from a checked connection to an open one."""
    known = first.same_firm(onward) or onward.host in hosts
    if not known or (first.scheme == "https" and onward.scheme != "https"):
        raise Refused("site_elsewhere", first.url, host=onward.host)
    return onward
