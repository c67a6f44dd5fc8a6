"""A visit to a firm's own site: one page, robots.txt and the few files that speak to machines, from that host alone."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

import certifi
from protego import Protego

from readiness.fetch import bounds
from readiness.fetch.address import Resolve, look_up, public_address
from readiness.fetch.bounds import Wanted
from readiness.fetch.refusal import Refused
from readiness.fetch.request import Answer, Dial, request
from readiness.fetch.target import Target, target_of
from readiness.model.place import Problem

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MISSING = ("site_status", "site_wrong_kind", "site_elsewhere", "site_robots")
"""How a site says that it has no such file, or keeps it to itself."""


@cache
def trusted() -> ssl.SSLContext:
    """Certificates are checked against the list that ships with the product, not against the machine's."""
    return ssl.create_default_context(cafile=certifi.where())


def dial(where: tuple[str, int], seconds: float) -> socket.socket:
    return socket.create_connection(where, timeout=seconds)


@dataclass(frozen=True)
class WayOut:
    """How the visit reaches the world; a test puts a server of its own behind it."""

    resolve: Resolve = look_up
    dial: Dial = dial
    context: ssl.SSLContext = field(default_factory=trusted)
    pause: Callable[[float], None] = time.sleep
    seconds: float = bounds.SECONDS


@dataclass(frozen=True)
class Visit:
    """`files`: what was found, by its address."""

    files: Mapping[str, bytes]
    problems: tuple[Problem, ...]


def visit(url: str, way: WayOut | None = None) -> Visit:
    """Never raises for what the other side does; where the page cannot be had, nothing else is asked for."""
    return _Visitor(way or WayOut()).go(url)


class _Visitor:
    """One visit: what it may read, what it has taken, and when it must be done."""

    def __init__(self, way: WayOut) -> None:
        self._way = way
        self._until = time.monotonic() + bounds.VISIT_SECONDS
        self._asked = 0
        self._robots: dict[tuple[str, str], Protego | None] = {}
        self._files: dict[str, bytes] = {}

    def go(self, url: str) -> Visit:
        problems: list[Problem] = []
        try:
            page = target_of(url)
            home = self._take(page, Wanted(page.path, bounds.PAGE_TYPES, bounds.PAGE_BYTES))
        except Refused as refused:
            return Visit(self._files, (refused.problem,))
        for wanted in bounds.BESIDE:
            try:
                self._take(home.at(wanted.path), wanted)
            except Refused as refused:
                if refused.problem.code not in _MISSING:
                    problems.append(refused.problem)
        return Visit(self._files, tuple(problems))

    def _take(self, target: Target, wanted: Wanted) -> Target:
        """Keeps the file under the address it came from, which is given back. Raises Refused."""
        for _ in range(bounds.REDIRECTS + 1):
            if not self._permitted(target):
                raise Refused("site_robots", target.url, agent=bounds.TOKEN)
            answer = self._ask(target, wanted.most)
            if answer.status in _REDIRECTS and answer.location:
                target = self._led(target, answer.location)
                continue
            if answer.status != 200:
                raise Refused("site_status", target.url, status=answer.status)
            if answer.kind not in wanted.types:
                raise Refused("site_wrong_kind", target.url, found=answer.kind[:80])
            self._files[target.url] = answer.body
            return target
        raise Refused("site_redirects", target.url, limit=bounds.REDIRECTS)

    def _led(self, target: Target, location: str) -> Target:
        onward = target.follow(location)
        if not target.same_firm(onward):
            raise Refused("site_elsewhere", target.url, host=onward.host)
        return onward

    def _permitted(self, target: Target) -> bool:
        """What the owner of the host wants; asked once for each host."""
        if target.origin not in self._robots:
            self._robots[target.origin] = self._rules(target)
        rules = self._robots[target.origin]
        return rules is None or rules.can_fetch(target.url, bounds.TOKEN)

    def _rules(self, target: Target) -> Protego | None:
        """None where the host has none (4xx). Raises Refused where it cannot say: then nothing is read at all."""
        at = target.at(bounds.ROBOTS.path)
        for _ in range(bounds.REDIRECTS + 1):
            answer = self._ask(at, bounds.ROBOTS.most)
            if answer.status in _REDIRECTS and answer.location:
                at = self._led(at, answer.location)
            elif 400 <= answer.status < 500:
                return None
            elif answer.status != 200:
                raise Refused("site_robots_silent", at.url, status=answer.status)
            elif answer.kind not in bounds.ROBOTS.types:
                return None
            else:
                self._files[at.url] = answer.body
                return Protego.parse(answer.body.decode("utf-8", "replace"))
        raise Refused("site_redirects", at.url, limit=bounds.REDIRECTS)

    def _ask(self, target: Target, most: int) -> Answer:
        """Looks the name up, checks what it stands for, and connects to that very address. Raises Refused."""
        if self._asked:
            self._way.pause(bounds.PAUSE)
        self._asked += 1
        seconds = min(self._way.seconds, self._until - time.monotonic())
        if seconds <= 0:
            raise Refused("site_too_slow", target.url, seconds=bounds.VISIT_SECONDS)
        started = time.monotonic()
        address = public_address(target, self._way.resolve, seconds)
        left = max(seconds - (time.monotonic() - started), 0.01)
        return request(target, address, self._way.dial, self._way.context, left, most)
