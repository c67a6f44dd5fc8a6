"""Schedules from priority lists, made again from the first place that changed.

Each task starts as early as its needs and the room left by those before it allow, its needs placed before it (serial
schedule generation, Kelley 1963). What does not fit is left out together with needs placed for its sake alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readiness.roadmap.appraisal import NEVER, Appraisal
from readiness.roadmap.room import Room
from readiness.roadmap.task import Task

OUT = -1
"""Start of a task that did not fit."""


@dataclass(frozen=True)
class Packed:
    """A list and its schedule, with what stood before each place of the list. `starts`: 0 or OUT where left out."""

    order: list[int]
    starts: list[int]
    ends: list[int]
    trail: list[int]
    """Tasks as they were settled, also those found not to fit."""
    marks: list[int]
    """Length of the trail before each place; `frees` and `sums` are what was left and gained there."""
    frees: list[int]
    sums: list[float]
    value: float


@dataclass(frozen=True)
class Settled:
    """What is placed before any list is looked at: starts by task, and what they leave free."""

    starts: Mapping[int, int]
    free: int


class Packer:
    """Turns lists of one set of tasks into schedules; the lists name every task once."""

    def __init__(
        self,
        tasks: Mapping[str, Task],
        room: Room,
        appraisal: Appraisal,
        settled: Settled | None = None,
        earliest: Sequence[int] | None = None,
    ) -> None:
        """`earliest`: the first month each task may start in, where the past is closed."""
        place = {action: i for i, action in enumerate(tasks)}
        self.tasks, self.room, self.appraisal = tasks, room, appraisal
        self.settled = settled or Settled({}, room.free)
        self.earliest = tuple(earliest or [1] * len(tasks))
        self.needs = tuple(tuple((place[n], lag) for n, lag in t.needs) for t in tasks.values())
        self._ends = tuple(t.ends for t in tasks.values())
        starts, ends, gained = [0] * len(tasks), [NEVER] * len(tasks), appraisal.base
        for i, start in self.settled.starts.items():
            starts[i], ends[i] = start, self._ends[i][start]
            gained += appraisal.alone[i][start]
        self._empty = Packed([], starts, ends, [], [0], [self.settled.free], [gained], gained)

    def pack(self, order: list[int], old: Packed | None = None, same: int = 0) -> Packed:
        """The schedule of this list; the first `same` places are those of `old`."""
        old = old or self._empty
        mark = old.marks[same]
        starts, ends, trail = old.starts[:], old.ends[:], old.trail[:mark]
        for task in old.trail[mark:]:
            starts[task], ends[task] = 0, NEVER
        marks, frees, sums = old.marks[:same], old.frees[:same], old.sums[:same]
        free, gained = old.frees[same], old.sums[same]
        alone = self.appraisal.alone
        for task in order[same:]:
            marks.append(len(trail))
            frees.append(free)
            sums.append(gained)
            if starts[task]:
                continue
            begun = len(trail)
            left = self._place(task, free, starts, ends, trail)
            if left < 0:
                for undone in trail[begun:]:
                    starts[undone], ends[undone] = 0, NEVER
                del trail[begun:]
                starts[task] = OUT
                trail.append(task)
                continue
            free = left
            for placed in trail[begun:]:
                gained += alone[placed][starts[placed]]
        marks.append(len(trail))
        frees.append(free)
        sums.append(gained)
        value = gained + self.appraisal.beyond(ends)
        return Packed(order, starts, ends, trail, marks, frees, sums, value)

    def _place(self, task: int, free: int, starts: list[int], ends: list[int], trail: list[int]) -> int:
        """What is free once the task and the needs it still lacks are placed; negative if that cannot be."""
        start = self.earliest[task]
        for need, lag in self.needs[task]:
            if not starts[need]:
                free = self._place(need, free, starts, ends, trail)
                if free < 0:
                    return -1
            elif starts[need] == OUT:
                return -1
            if ends[need] + lag > start:
                start = ends[need] + lag
        start, free = self.room.first_start(task, start, free)
        if not start:
            return -1
        starts[task], ends[task] = start, self._ends[task][start]
        trail.append(task)
        return free
