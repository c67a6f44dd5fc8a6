"""What is in its place before anything is searched: running actions, starts that people pinned, and the frozen window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from readiness.model.case import PinnedStart
from readiness.model.plan_log import Reason
from readiness.planning.rolling.situation import Situation
from readiness.roadmap.packing import Settled
from readiness.roadmap.room import Resource, Room, furnish
from readiness.roadmap.settle import Unkept
from readiness.roadmap.starts import Starts
from readiness.roadmap.task import MONTHS


@dataclass(frozen=True)
class Cause:
    """Why an action cannot stay where it is; `about` = the action needed first, the role or the horizon."""

    reason: Reason
    about: str | None = None


@dataclass(frozen=True)
class Placed:
    """`forced`: planned within the frozen window and not to be kept there. `free`: what the placed ones leave."""

    room: Room
    starts: Starts
    free: int
    forced: Mapping[str, Cause]
    pinned: frozenset[str]
    unkept: tuple[Unkept, ...] = ()
    """Pins that lie behind or do not fit."""

    def settled(self, names: Iterable[str]) -> Settled:
        place = {action: i for i, action in enumerate(names)}
        return Settled({place[a]: start for a, start in self.starts.items()}, self.free)


def placed(now: Situation) -> Placed:
    """Running ones stay whatever they take; pins and frozen starts stay where the limits and their needs allow."""
    names = list(now.tasks)
    place = {action: i for i, action in enumerate(names)}
    room = _with_room_for(now, furnish(list(now.tasks.values()), now.work.limits, now.work.days))
    free = room.free - sum(room.taken[place[a]][start] for a, start in now.running.items())
    starts: Starts = {**now.running, **now.proofs}
    forced: dict[str, Cause] = {}
    pins = _pins(now)
    frozen = {
        a: s
        for a, (s, _) in now.before.items()
        if now.month <= s <= now.frozen_until and a in now.tasks and a not in starts and a not in pins
    }
    unkept = [Unkept(a, "start") for a in _missed(now, pins)]
    for action, start in [*_ordered(pins, now), *_ordered(frozen, now)]:
        cause = _needs(action, start, starts, now)
        if cause is None:
            found, left = room.first_start(place[action], start, free, start)
            if found:
                starts[action], free = start, left
                continue
            cause = short(room, place[action], start, free)
        if action in frozen:
            forced[action] = cause
        else:
            lacking = room.short(place[action], start, free) if start <= room.last[place[action]] else ()
            unkept.append(Unkept(action, "start", tuple(sorted({resource for resource, _ in lacking}))))
    kept = frozenset(pins) - {u.action for u in unkept}
    return Placed(room, starts, free, forced, kept, tuple(unkept))


def _with_room_for(now: Situation, room: Room) -> Room:
    """Proofs still due take nothing. Where running actions take more than the limits give, they have it."""
    names = list(now.tasks)
    taken = tuple(
        tuple(0 for _ in row) if action in now.proofs else row
        for action, row in zip(names, room.taken, strict=True)
    )
    rows = [taken[names.index(action)][start] for action, start in now.running.items()]
    free = room.guards
    for field in room.fields:
        most = (1 << field.guard - field.shift) - 1
        used = sum(row >> field.shift & most for row in rows)
        free |= max(room.free >> field.shift & most, used) << field.shift
    return replace(room, taken=taken, free=free)


def short(room: Room, task: int, start: int, free: int) -> Cause:
    """What runs short if the task starts then."""
    if start > room.last[task]:
        return Cause("capacity")
    found = sorted({resource for resource, _ in room.short(task, start, free)})
    return _cause(found[0]) if found else Cause("capacity")


def _cause(resource: Resource) -> Cause:
    money = resource.kind in ("budget", "quick_budget")
    return Cause("budget" if money else "capacity", resource.of or None)


def _pins(now: Situation) -> Starts:
    """Starts that people settled and that still lie ahead."""
    over = now.running.keys() | now.proofs.keys()
    return {
        a: pin.start
        for a, pin in now.work.limits.pins.items()
        if isinstance(pin, PinnedStart)
        and now.month <= pin.start <= MONTHS
        and a in now.tasks
        and a not in over
    }


def _missed(now: Situation, pins: Starts) -> list[str]:
    """Pinned to a month that is over, and not begun."""
    over = now.running.keys() | now.proofs.keys()
    asked = (a for a, pin in now.work.limits.pins.items() if isinstance(pin, PinnedStart))
    return [a for a in asked if a in now.tasks and a not in pins and a not in over]


def _ordered(starts: Starts, now: Situation) -> list[tuple[str, int]]:
    return sorted(starts.items(), key=lambda item: (item[1], now.tasks[item[0]].ends[item[1]], item[0]))


def _needs(action: str, start: int, starts: Starts, now: Situation) -> Cause | None:
    if now.earliest[action] > start:
        return Cause("pilot" if _after_a_pilot(action, now) else "needed_first")
    for need, lag in now.tasks[action].needs:
        if need not in starts or now.tasks[need].ends[starts[need]] + lag > start:
            pilot = now.standing.bank.action[need].pilot_of == action
            return Cause("pilot" if pilot else "needed_first", need)
    return None


def _after_a_pilot(action: str, now: Situation) -> bool:
    known = now.standing.bank.action
    return any(known[n].pilot_of == action for n in now.tasks[action].done_needs if n in known)
