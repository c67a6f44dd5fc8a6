"""The value of a schedule again, laid out so that thousands can be compared: equal to `objective`, and much faster.

A question lifted in steps is a ladder. Where one action alone reaches a rung, or comes before all others that do, the
rung is the action's own and the value is known by its month; only what is shared has to be looked up in the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from readiness.roadmap.objective import BuyerAim, Outlook, Pair
from readiness.roadmap.task import MONTHS, Task

NEVER = MONTHS + 1


@dataclass(frozen=True)
class Penalties:
    """What a schedule is worse for, in points of the objective."""

    late: float
    """A month that a duty by law is late."""
    missed: float
    """A mandatory action left out, or one that somebody wanted in."""


@dataclass(frozen=True)
class Rung:
    """One step up of one question: who reaches it, what the headline and each aim gain by it."""

    question: str
    level: float
    headline: float
    aims: tuple[float, ...]
    reached_by: tuple[int, ...]


@dataclass(frozen=True)
class _Win:
    """A buyer: month it can be won by the demands, each met by one of several actions; points still missing."""

    value: float
    demands: tuple[tuple[int, ...], ...]
    missing: float
    points: tuple[tuple[float, tuple[int, ...]], ...]


@dataclass(frozen=True)
class Appraisal:
    """`alone[i][start]` = what task `i` brings by itself if it starts then, penalties spared included."""

    base: float
    """Value of the empty schedule: all that is mandatory is missed."""
    alone: tuple[tuple[float, ...], ...]
    shared: tuple[tuple[float, tuple[int, ...]], ...]
    wins: tuple[_Win, ...]
    own: tuple[float, ...]
    """Points a month each task brings by itself, with a share of what is spared by doing it at all."""

    def beyond(self, finishes: Sequence[int]) -> float:
        """What a schedule is worth beyond its tasks' own values; `finishes` = by task, NEVER where left out."""
        worth = 0.0
        for gain, reached_by in self.shared:
            worth += gain * (NEVER - min([finishes[i] for i in reached_by]))
        for win in self.wins:
            month = 1
            for demand in win.demands:
                first = finishes[demand[0]] if len(demand) == 1 else min([finishes[i] for i in demand])
                if first > month:
                    month = first
            if month < NEVER and win.missing:
                month = max(month, _enough(win, finishes))
            if month < NEVER:
                worth += win.value * (NEVER - max(month, min(finishes)))
        return worth / MONTHS


def _enough(win: _Win, finishes: Sequence[int]) -> int:
    """The month in which the points still missing are there."""
    gained = [0.0] * (NEVER + 1)
    for gain, reached_by in win.points:
        first = finishes[reached_by[0]] if len(reached_by) == 1 else min([finishes[i] for i in reached_by])
        gained[first] += gain
    points = 0.0
    for month in range(1, NEVER):
        points += gained[month]
        if points >= win.missing:
            return month
    return NEVER


def appraise(tasks: Mapping[str, Task], outlook: Outlook, penalties: Penalties) -> Appraisal:
    """Lays out once what `Appraisal.beyond` then adds up for every schedule."""
    place = {action: i for i, action in enumerate(tasks)}
    before = _all_needs(tasks, place)
    aims = tuple(aim for aim in outlook.aims if not aim.hopeless)
    found = rungs(tasks, outlook, aims)
    own = [0.0] * len(tasks)
    shared: list[tuple[float, tuple[int, ...]]] = []
    for rung in found:
        by = _first_ones(rung.reached_by, before)
        if len(by) == 1:
            own[by[0]] += rung.headline
        else:
            shared.append((rung.headline, by))
    wins = tuple(_win(aim, at, found, before) for at, aim in enumerate(aims))
    return Appraisal(
        base=-penalties.missed * sum(t.mandatory or t.wanted for t in tasks.values()),
        alone=tuple(_alone(task, own[i], penalties) for i, task in enumerate(tasks.values())),
        shared=tuple(shared),
        wins=tuple(win for win in wins if all(win.demands)),
        own=tuple(
            own[i] + (penalties.missed if t.mandatory or t.wanted else 0.0)
            for i, t in enumerate(tasks.values())
        ),
    )


def rungs(tasks: Mapping[str, Task], outlook: Outlook, aims: Sequence[BuyerAim]) -> tuple[Rung, ...]:
    """Every question's ladder of levels that actions reach, each rung with what it adds to the one below."""
    place = {action: i for i, action in enumerate(tasks)}
    levels: dict[str, dict[float, None]] = {}
    for task in tasks.values():
        for question, level in task.closes:
            levels.setdefault(question, {})[level] = None
    found = []
    for question, reached in levels.items():
        below: Pair | None = None
        for level in sorted(reached):
            pair = (question, level)
            found.append(
                Rung(
                    question,
                    level,
                    _gain(outlook.headline, pair, below),
                    tuple(_gain(outlook.buyers[aim.id], pair, below) for aim in aims),
                    tuple(place[t.id] for t in tasks.values() if dict(t.closes).get(question, -1.0) >= level),
                )
            )
            below = pair
    return tuple(found)


def _gain(points: Mapping[Pair, float], pair: Pair, below: Pair | None) -> float:
    return points.get(pair, 0.0) - (0.0 if below is None else points.get(below, 0.0))


def _win(aim: BuyerAim, at: int, found: Iterable[Rung], before: Sequence[frozenset[int]]) -> _Win:
    seen = tuple(found)
    demands = []
    for question, level in aim.must.items():
        fitting = [r.reached_by for r in seen if r.question == question and r.level >= level]
        demands.append(_first_ones(max(fitting, key=len, default=()), before))
    points = tuple((r.aims[at], _first_ones(r.reached_by, before)) for r in seen if r.aims[at])
    return _Win(aim.value, tuple(demands), aim.missing, points)


def _first_ones(actions: Sequence[int], before: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """Without those that another of them must precede: they can never be the first."""
    inside = set(actions)
    return tuple(a for a in actions if not before[a] & inside)


def _all_needs(tasks: Mapping[str, Task], place: Mapping[str, int]) -> tuple[frozenset[int], ...]:
    """All that must be finished before each task, directly or not."""
    found: dict[str, frozenset[int]] = {}

    def needs(action: str) -> frozenset[int]:
        if action not in found:
            direct = [need for need, _ in tasks[action].needs if need in place]
            found[action] = frozenset(place[n] for n in direct).union(*(needs(n) for n in direct))
        return found[action]

    return tuple(needs(action) for action in tasks)


def _alone(task: Task, own: float, penalties: Penalties) -> tuple[float, ...]:
    spared = penalties.missed if task.mandatory or task.wanted else 0.0
    row = [0.0]
    for start in range(1, MONTHS + 1):
        end = task.ends[start]
        late = 0 if task.latest_finish is None else max(0, end - max(task.latest_finish, task.ends[1]))
        row.append(own * (NEVER - end) / MONTHS + spared - penalties.late * late)
    return tuple(row)
