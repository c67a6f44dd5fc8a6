"""What people settled goes into the plan before anything is searched: pinned starts, then key projects, with all they need.

What the limits do not allow is handed back with what ran short, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from readiness.model.case import Limits, PinnedStart
from readiness.roadmap.packing import Settled
from readiness.roadmap.room import Resource, Room
from readiness.roadmap.task import MONTHS, Task


@dataclass(frozen=True)
class Unkept:
    """A settled action that does not fit: `short` = what ran short; empty where time is."""

    action: str
    kind: Literal["start", "key"]
    short: tuple[Resource, ...] = ()


@dataclass
class _Placing:
    """Lives only while one attempt is made."""

    tasks: Sequence[Task]
    needs: Sequence[Sequence[tuple[int, int]]]
    room: Room
    free: int
    starts: dict[int, int] = field(default_factory=dict)

    def place(self, task: int, last: int) -> int | None:
        """Places a task and all it needs, to start by `last`; the number of the task that does not fit, else None."""
        if task in self.starts:
            return None if self.starts[task] <= last else task
        start = 1
        for need, lag in self.needs[task]:
            ends = self.tasks[need].ends
            latest = max((s for s in range(1, MONTHS + 1) if ends[s] + lag <= last), default=0)
            failed = self.place(need, latest)
            if failed is not None:
                return failed
            start = max(start, ends[self.starts[need]] + lag)
        start, self.free = self.room.first_start(task, start, self.free, last)
        if not start:
            return task
        self.starts[task] = start
        return None


def settle(
    tasks: Mapping[str, Task], room: Room, limits: Limits, explain: bool = True
) -> tuple[Settled, tuple[Unkept, ...]]:
    """What is placed first, and what of it cannot be kept; the earliest pin wins where two exclude each other."""
    names = list(tasks)
    place = {action: i for i, action in enumerate(names)}
    needs = [[(place[n], lag) for n, lag in task.needs] for task in tasks.values()]
    everything = list(tasks.values())
    pins = sorted(
        (pin.start, place[a]) for a, pin in limits.pins.items() if isinstance(pin, PinnedStart) and a in place
    )
    unkept: list[Unkept] = []
    while True:
        placing = _Placing(everything, needs, room, room.free)
        failed = _pinned(placing, pins)
        if failed is None:
            break
        at, short = failed
        unkept.append(Unkept(names[pins[at][1]], "start", short))
        del pins[at]
    for action in limits.key_actions:
        if action in place:
            before = (placing.free, dict(placing.starts))
            stuck = placing.place(place[action], MONTHS)
            if stuck is not None:
                short = shortage(room, stuck, placing.free) if explain else ()
                unkept.append(Unkept(action, "key", short))
                placing.free, placing.starts = before
    return Settled(placing.starts, placing.free), tuple(unkept)


def _pinned(placing: _Placing, pins: Sequence[tuple[int, int]]) -> tuple[int, tuple[Resource, ...]] | None:
    """All pinned starts first, then what they need; the place of the pin that cannot be kept, and what runs short."""
    for at, (start, task) in enumerate(pins):
        found, left = placing.room.first_start(task, start, placing.free, start)
        if not found:
            short = placing.room.short(task, start, placing.free) if start <= placing.room.last[task] else ()
            return at, tuple(sorted({resource for resource, _ in short}))
        placing.free, placing.starts[task] = left, start
    for at, (start, task) in enumerate(pins):
        for need, lag in placing.needs[task]:
            ends = placing.tasks[need].ends
            latest = max((s for s in range(1, MONTHS + 1) if ends[s] + lag <= start), default=0)
            if placing.place(need, latest) is not None:
                return at, ()
    return None


def shortage(room: Room, task: int, free: int, begin: int = 1) -> tuple[Resource, ...]:
    """What runs short in the month, from `begin` on, in which least is missing; the earliest of them."""
    tries = [room.short(task, start, free) for start in range(begin, room.last[task] + 1)]
    least = min((t for t in tries if t), key=len, default=frozenset())
    return tuple(sorted({resource for resource, _ in least}))
