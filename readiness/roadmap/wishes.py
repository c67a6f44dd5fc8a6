"""What the limits do not allow, what stands in the way, and the smallest changes that would grant it, found by trying."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from readiness.buyer.flip import fitting_actions
from readiness.model.case import Limits, PinnedStart
from readiness.model.roadmap import HORIZONS, Relaxation, UnmetWish
from readiness.roadmap.objective import Outlook
from readiness.roadmap.packing import Packer
from readiness.roadmap.room import Resource, Room
from readiness.roadmap.settle import Unkept, settle, shortage
from readiness.roadmap.starts import Starts, in_order
from readiness.roadmap.steps import Chosen
from readiness.roadmap.task import MONTHS, Task

TOLD = 3
"""Relaxations told for a wish."""
MOST = 4096
"""No larger change is tried."""
Kind = Literal["mandatory", "late", "pinned_in", "pinned_start", "key", "unknown"]
WHAT: Mapping[str, Literal["days", "budget", "parallel", "strategic", "later"]] = {
    "days": "days",
    "budget": "budget",
    "parallel": "parallel",
    "quick_days": "strategic",
    "quick_budget": "strategic",
    "rest": "later",
}
WIDENED = ("days", "budget", "parallel")
"""What a firm can add to; the share kept for strategic work is lowered by hand."""


@dataclass(frozen=True)
class _Wish:
    kind: Kind
    action: str
    months_late: int = 0
    short: tuple[Resource, ...] = ()


def unmet_wishes(chosen: Chosen, unkept: Sequence[Unkept], seen: Outlook) -> tuple[UnmetWish, ...]:
    """By kind as they weigh: dates by law and mandatory actions first, then what people settled."""
    trial = _Trial(chosen)
    return tuple(_told(wish, trial, seen) for wish in _wishes(chosen, unkept))


def _wishes(chosen: Chosen, unkept: Sequence[Unkept]) -> Iterator[_Wish]:
    tasks, starts, limits = chosen.tasks, chosen.starts, chosen.work.limits
    for action, task in tasks.items():
        late = 0
        if action in starts and task.latest_finish is not None:
            late = max(0, task.ends[starts[action]] - task.latest_finish)
        if late:
            yield _Wish("late", action, late)
        elif action not in starts and task.mandatory:
            yield _Wish("mandatory", action, short=_short(action, chosen))
    for missed in unkept:
        yield _Wish("pinned_start" if missed.kind == "start" else "key", missed.action, short=missed.short)
    asked = [a for a, pin in limits.pins.items() if pin != "out"] + list(limits.key_actions)
    known = {a.id for a in fitting_actions(chosen.standing)}
    for action in dict.fromkeys(asked):
        if action not in known:
            yield _Wish("unknown", action)
        elif limits.pins.get(action) == "in" and action not in starts and action not in chosen.work.done:
            yield _Wish("pinned_in", action, short=_short(action, chosen) if action in tasks else ())


def _short(action: str, chosen: Chosen) -> tuple[Resource, ...]:
    """What the plan leaves too little of, from the month on in which the action could begin."""
    task = chosen.tasks[action]
    if any(need not in chosen.starts for need, _ in task.needs):
        return ()
    place = list(chosen.tasks).index(action)
    after = (chosen.tasks[n].ends[chosen.starts[n]] + lag for n, lag in task.needs)
    begin = max((chosen.packer.earliest[place], *after))
    return shortage(chosen.packer.room, place, chosen.left, begin)


def _told(wish: _Wish, trial: _Trial, seen: Outlook) -> UnmetWish:
    task = trial.tasks.get(wish.action)
    demanded = {question for aim in seen.aims for question in aim.must}
    fits = task is not None and trial.granted(wish, trial.chosen.packer.room)
    return UnmetWish(
        kind=wish.kind,
        action=wish.action,
        months_late=wish.months_late,
        gates=() if task is None else tuple(q for q, _ in task.closes if q in demanded),
        short=tuple(dict.fromkeys((WHAT[r.kind], r.of) for r in wish.short)),
        fits=fits,
        relaxations=() if task is None or fits else trial.relaxations(wish, task),
    )


class _Trial:
    """Tries changes on one plan: would the wish be granted, and no other duty suffer for it?"""

    def __init__(self, chosen: Chosen) -> None:
        self.chosen, self.tasks = chosen, chosen.tasks
        self.names = list(chosen.tasks)
        self.place = {action: i for i, action in enumerate(self.names)}
        self.duties = [
            t.id for t in self.tasks.values() if t.mandatory or t.wanted or t.latest_finish is not None
        ]

    def relaxations(self, wish: _Wish, task: Task) -> tuple[Relaxation, ...]:
        """Sorted by how large they are beside what there is."""
        sized: list[tuple[float, Relaxation]] = []
        for resource in self._resources(task):
            by = smallest(partial(self._granted_with, wish, resource))
            if by is not None:
                what = WHAT[resource.kind]
                sized.append((by / self._there_is(resource), Relaxation(what=what, of=resource.of, by=by)))
        months = self._later(wish)
        if months is not None:
            sized.append((months / MONTHS, Relaxation(what="later", by=months)))
        sized.sort(key=lambda pair: (pair[0], pair[1].what, pair[1].of))
        return tuple(relaxation for _, relaxation in sized[:TOLD])

    def _resources(self, task: Task) -> list[Resource]:
        """What the action and all it needs use up and can be added to."""
        chain = [self.tasks[a] for a in self._chain(task.id)]
        used = {Resource("days", "all"), Resource("parallel")}
        used |= {Resource(kind, t.role) for t in chain for kind in ("days", "parallel")}
        used |= {Resource("budget", h) for h in HORIZONS if any(t.cost for t in chain)}
        counted = {field.resource for field in self.chosen.packer.room.fields}
        return sorted(r for r in used & counted if r.kind in WIDENED)

    def _chain(self, action: str) -> list[str]:
        """With all it needs, needs first."""
        found: dict[str, None] = {}

        def add(one: str) -> None:
            for need, _ in self.tasks[one].needs:
                add(need)
            found[one] = None

        add(action)
        return list(found)

    def _there_is(self, resource: Resource) -> float:
        limits = self.chosen.work.limits
        if resource.kind == "days":
            days = [d for d in self.chosen.work.days[resource.of] if d > 0]
            return max(1.0, sum(days) / len(days)) if days else 1.0
        if resource.kind == "budget":
            return max(1.0, next(limits.budget.get(h) or 0.0 for h in HORIZONS if h == resource.of))
        return float(limits.parallel if not resource.of else limits.parallel_per_role or 1)

    def _later(self, wish: _Wish) -> float | None:
        """Months by which a date or a pinned start would have to move."""
        pin = self.chosen.work.limits.pins.get(wish.action)
        if wish.kind == "late":
            return float(wish.months_late)
        if wish.kind == "pinned_start" and isinstance(pin, PinnedStart):
            for later in range(1, MONTHS - pin.start + 1):
                pins = {**self.chosen.work.limits.pins, wish.action: PinnedStart(start=pin.start + later)}
                limits = self.chosen.work.limits.model_copy(update={"pins": pins})
                if self.granted(wish, self.chosen.packer.room, limits):
                    return float(later)
        return None

    def _granted_with(self, wish: _Wish, resource: Resource, amount: int) -> bool:
        return self.granted(wish, self.chosen.packer.room.more(resource, amount))

    def granted(self, wish: _Wish, room: Room, limits: Limits | None = None) -> bool:
        settled, unkept = settle(self.tasks, room, limits or self.chosen.work.limits, explain=False)
        if wish.kind in ("pinned_start", "key"):
            return wish.action not in {missed.action for missed in unkept}
        packer = Packer(self.tasks, room, self.chosen.packer.appraisal, settled, self.chosen.packer.earliest)
        order = dict.fromkeys((*self._chain(wish.action), *self._rest()))
        packed = packer.pack([self.place[a] for a in order if self.place[a] not in settled.starts])
        ends = {a: packed.ends[i] for a, i in self.place.items() if packed.starts[i] > 0}
        return self._kept(wish.action, ends) and not any(
            self._kept(a, self._planned()) and not self._kept(a, ends) for a in self.duties
        )

    def _rest(self) -> Sequence[str]:
        return in_order(self.chosen.starts, self.tasks)

    def _planned(self) -> dict[str, int]:
        starts: Starts = self.chosen.starts
        return {a: self.tasks[a].ends[s] for a, s in starts.items()}

    def _kept(self, action: str, ends: Mapping[str, int]) -> bool:
        latest = self.tasks[action].latest_finish
        return action in ends and (latest is None or ends[action] <= latest)


def smallest(granted: Callable[[int], bool]) -> int | None:
    """The smallest whole number that grants, by doubling and halving; None if none up to `MOST` does."""
    high = 1
    while not granted(high):
        high *= 2
        if high > MOST:
            return None
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        if granted(middle):
            high = middle
        else:
            low = middle
    return high
