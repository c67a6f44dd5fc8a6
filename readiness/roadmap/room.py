"""All that a plan may use up, held in one whole number, so that one subtraction tries a task in a month.

Every limit is a field of bits: what is still free, with a guard bit on top. Taking more than is free borrows from the
guard, which then is missing. Months lie side by side, each with the same fields; what is counted by horizon lies above.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from readiness.model.case import Limits
from readiness.model.roadmap import HORIZONS, Horizon
from readiness.roadmap.task import HORIZON_END, MONTHS, Task, capacity, horizon_of

GRAIN = 10**9
"""Days and kEUR are counted in parts of this size, and `SLACK` parts are forgiven for rounding."""
SLACK = 100
HORIZON = tuple(horizon_of(max(1, month)) for month in range(MONTHS + 1))
"""Horizon by month."""


@dataclass(frozen=True, order=True)
class Resource:
    """What can run short: `kind` = days, parallel, budget, quick_days, quick_budget or rest; `of` = role or horizon."""

    kind: str
    of: str = ""

    @property
    def grain(self) -> int:
        """Steps are counted one by one, days and money in small parts."""
        return 1 if self.kind in ("parallel", "rest") else GRAIN


@dataclass(frozen=True)
class Field:
    resource: Resource
    month: int
    """0 for what is counted by horizon."""
    shift: int
    guard: int


@dataclass(frozen=True)
class Room:
    """`taken[i][start]` = what task `i` uses up if it starts then; `free` = everything that may be used."""

    fields: tuple[Field, ...]
    free: int
    guards: int
    taken: tuple[tuple[int, ...], ...]
    last: tuple[int, ...]
    """The latest start of each task that still ends within the plan."""

    @cached_property
    def later(self) -> dict[int, int]:
        """Length in bits of what is missing -> the next month worth trying; 0 = simply the next."""
        found: dict[int, int] = {}
        for field in self.fields:
            if field.month:
                found[field.guard + 1] = field.month + 1
            elif field.resource.kind in ("budget", "quick_budget"):
                found[field.guard + 1] = HORIZON_END[_horizon(field.resource)] + 1
            else:
                found[field.guard + 1] = 0
        return found

    def first_start(self, task: int, start: int, free: int, last: int | None = None) -> tuple[int, int]:
        """The earliest month from `start` on in which the whole task fits, and what is free then; 0 if none."""
        row, guards, later = self.taken[task], self.guards, self.later
        last = self.last[task] if last is None else min(last, self.last[task])
        while start <= last:
            rest = free - row[start]
            held = rest & guards
            if held == guards:
                return start, rest
            start = max(start + 1, later[(held ^ guards).bit_length()])
        return 0, free

    def left(self, placed: Iterable[tuple[int, int]]) -> int:
        """What these (task, start) leave free; nothing of what they take too much of."""
        placed = tuple(placed)
        free = self.free - sum(self.taken[task][start] for task, start in placed)
        if free > 0 and free & self.guards == self.guards:
            return free
        return self.guards + sum(max(0, -over) << field.shift for field, over in self.over(placed))

    def over(self, placed: Iterable[tuple[int, int]]) -> Iterator[tuple[Field, int]]:
        """For every field what these (task, start) take beyond what there is; negative is what is left."""
        placed = tuple(placed)
        for field in self.fields:
            most = (1 << field.guard - field.shift) - 1
            taken = sum(self.taken[task][start] >> field.shift & most for task, start in placed)
            yield field, taken - (self.free >> field.shift & most)

    def more(self, resource: Resource, amount: float) -> Room:
        """The same with more of one resource, in every month or horizon it is counted in."""
        free = self.free
        for field in self.fields:
            if field.resource == resource:
                most = (1 << field.guard - field.shift) - 1
                left = free >> field.shift & most
                free += (min(most, left + round(amount * resource.grain)) - left) << field.shift
        return replace(self, free=free)

    def short(self, task: int, start: int, free: int) -> frozenset[tuple[Resource, int]]:
        """What runs short, in which month (0 = by horizon), if the task starts then."""
        lost = self.guards & ~(free - self.taken[task][start])
        found = set()
        while lost:
            guard = lost.bit_length() - 1
            lost ^= 1 << guard
            found.add((self._field[guard].resource, self._field[guard].month))
        return frozenset(found)

    @cached_property
    def _field(self) -> dict[int, Field]:
        """By the bit of its guard."""
        return {field.guard: field for field in self.fields}


def _horizon(resource: Resource) -> Horizon:
    return next(h for h in HORIZONS if h == resource.of)


def furnish(tasks: Sequence[Task], limits: Limits, days: Mapping[str, Sequence[float]] | None = None) -> Room:
    """`days`: what `task.capacity` gives where months differ."""
    return _Builder(tasks, limits, capacity(limits, {}) if days is None else days).room()


class _Builder:
    """Lays out the fields; lives only while one room is made."""

    def __init__(self, tasks: Sequence[Task], limits: Limits, days: Mapping[str, Sequence[float]]) -> None:
        self.tasks, self.limits, self.days = tasks, limits, days
        self.kept = limits.strategic_share or 0.0
        self.fields: list[Field] = []
        self.free = self.top = 0
        self.all_days = sum(round(t.days * GRAIN) for t in tasks)
        self.all_cost = sum(round(t.cost * GRAIN) for t in tasks)
        self.rests: frozenset[int] = frozenset().union(*(t.rests for t in tasks)) if tasks else frozenset()
        self.roles = sorted({t.role for t in tasks})

    def room(self) -> Room:
        block = self._months()
        horizons = self._horizons()
        taken = tuple(self._row(task, block, horizons) for task in self.tasks)
        guards = sum(1 << field.guard for field in self.fields)
        last = tuple(
            max((s for s in range(1, MONTHS + 1) if t.ends[s] <= MONTHS), default=0) for t in self.tasks
        )
        return Room(tuple(self.fields), self.free | guards, guards, taken, last)

    def _add(self, resource: Resource, month: int, most: int, free: float) -> int:
        """A field wide enough for `most`, the largest sum that can be asked of it; returns where it lies."""
        left = most if free == float("inf") else max(0, min(most, round(free)))
        shift, width = self.top, most.bit_length()
        self.fields.append(Field(resource, month, shift, shift + width))
        self.free |= left << shift
        self.top = shift + width + 1
        return shift

    def _months(self) -> tuple[int, dict[Resource, int]]:
        """Bits of a month, and where each of its fields lies within; every month has the same."""
        pools = [role for role in self.days if role == "all" or role in self.roles]
        most_days = self.all_days + SLACK
        places: dict[Resource, int] = {}
        size = 0
        for month in range(1, MONTHS + 1):
            begin = self.top
            for role in pools:
                free = self.days[role][month - 1] * GRAIN + SLACK
                places[Resource("days", role)] = (
                    self._add(Resource("days", role), month, most_days, free) - begin
                )
            steps = len(self.tasks)
            places[Resource("parallel")] = (
                self._add(Resource("parallel"), month, steps, self.limits.parallel) - begin
            )
            if self.limits.parallel_per_role is not None:
                for role in self.roles:
                    resource = Resource("parallel", role)
                    places[resource] = (
                        self._add(resource, month, steps, self.limits.parallel_per_role) - begin
                    )
            if self.rests:
                free = 0 if month in self.rests else steps
                places[Resource("rest")] = self._add(Resource("rest"), month, steps, free) - begin
            size = self.top - begin
        return size, places

    def _horizons(self) -> dict[Resource, int]:
        places: dict[Resource, int] = {}
        whole = self.days.get("all")
        for horizon in HORIZONS:
            budget = self.limits.budget.get(horizon)
            if budget is not None:
                most = self.all_cost + SLACK
                resource = Resource("budget", horizon)
                places[resource] = self._add(resource, 0, most, budget * GRAIN + SLACK)
                if self.kept:
                    resource = Resource("quick_budget", horizon)
                    share = (1 - self.kept) * budget
                    places[resource] = self._add(resource, 0, most, share * GRAIN + SLACK)
            if self.kept and whole is not None:
                days = sum(whole[m - 1] for m in range(1, MONTHS + 1) if HORIZON[m] == horizon)
                resource = Resource("quick_days", horizon)
                free = (1 - self.kept) * days * GRAIN + SLACK
                places[resource] = self._add(resource, 0, self.all_days + SLACK, free)
        return places

    def _row(
        self, task: Task, block: tuple[int, dict[Resource, int]], horizons: dict[Resource, int]
    ) -> tuple[int, ...]:
        size, places = block
        each = round(task.days_a_month * GRAIN)
        once = 1 << places[Resource("parallel")]
        for resource in (Resource("days", "all"), Resource("days", task.role)):
            if resource in places:
                once += each << places[resource]
        if Resource("parallel", task.role) in places:
            once += 1 << places[Resource("parallel", task.role)]
        rest = 1 << places[Resource("rest")] if self.rests else 0
        money = {h: self._money(task, h, horizons) for h in HORIZONS}
        quick = {
            h: each << horizons[r]
            for h in HORIZONS
            if task.quick and (r := Resource("quick_days", h)) in horizons
        }
        run = sum(once << size * month for month in range(task.months))
        row = [0]
        for start in range(1, MONTHS + 1):
            if task.ends[start] > MONTHS:
                row.append(0)
                continue
            used = run << size * (start - 1)
            if self.rests:
                used = sum(once << size * (month - 1) for month in task.worked(start))
                used += rest << size * (start - 1) if start in self.rests else 0
            if quick:
                used += sum(quick.get(HORIZON[month], 0) for month in task.worked(start))
            row.append(used + money[HORIZON[start]])
        return tuple(row)

    def _money(self, task: Task, horizon: Horizon, horizons: Mapping[Resource, int]) -> int:
        kinds = ("budget", "quick_budget") if task.quick else ("budget",)
        shifts = [horizons[r] for kind in kinds if (r := Resource(kind, horizon)) in horizons]
        return sum(round(task.cost * GRAIN) << shift for shift in shifts)
