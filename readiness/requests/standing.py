"""Where each request stands: what came back as a file, what people noted, and when to remind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from readiness.model.case import RequestEvent, SupplierRequest
from readiness.network.declared import Reply, same

State = Literal["draft", "waiting", "due", "part", "answered", "declined"]
"""`due`: nothing came by the day asked for, so a reminder should go out; `part`: some rows came, the rest is open."""
OPEN: tuple[State, ...] = ("waiting", "due", "part")


@dataclass(frozen=True)
class Standing:
    request: SupplierRequest
    state: State
    asked: int
    answered: int
    """Parts with an answer in a file handed in."""
    remind_on: date | None
    """None where nothing is waited for."""

    @property
    def open(self) -> bool:
        return self.state in OPEN


def standings(
    requests: Iterable[SupplierRequest], replies: Iterable[Reply], on: date, limits: Mapping[str, float]
) -> tuple[Standing, ...]:
    """Those to remind first, then by the day to remind, then by supplier."""
    told = tuple(replies)
    wait = timedelta(days=limits["requests.reminder_days"])
    found = [_standing(request, told, on, wait) for request in requests]
    return tuple(sorted(found, key=lambda s: (s.remind_on or date.max, s.request.supplier, s.request.id)))


def _standing(request: SupplierRequest, replies: tuple[Reply, ...], on: date, wait: timedelta) -> Standing:
    answered = len(_answered(request, replies))
    last = max(enumerate(request.events), key=lambda e: (e[1].on, e[0]), default=(0, None))[1]
    state = _state(request, answered, last)
    remind = None
    if state in OPEN:
        reminded = [e.on for e in request.events if e.what == "reminded"]
        remind = max(request.due, max(reminded) + wait) if reminded else request.due
    if state == "waiting" and remind is not None and remind <= on:
        state = "due"
    return Standing(request, state, len(request.parts), answered, remind)


def _state(request: SupplierRequest, answered: int, last: RequestEvent | None) -> State:
    """What a person noted last counts; files say the rest."""
    if last is not None and last.what in ("answered", "declined"):
        return "answered" if last.what == "answered" else "declined"
    if answered:
        return "answered" if answered >= len(request.parts) else "part"
    return "draft" if last is None else "waiting"


def _answered(request: SupplierRequest, replies: tuple[Reply, ...]) -> set[str]:
    """Parts asked for of which an answer speaks: one that names the request, or one of this supplier."""
    wanted = {same("", part)[1]: part for part in request.parts}
    supplier = same(request.supplier, "")[0]
    found = set()
    for reply in replies:
        ours = reply.request == request.id or (not reply.request and same(reply.supplier, "")[0] == supplier)
        part = wanted.get(same("", reply.part)[1])
        if ours and part is not None:
            found.add(part)
    return found
