"""What a schedule is worth: readiness gained and buyers won, as the area over 24 months.

Worth per question comes from running the score again with that question proven at the level an action reaches
(`outlook`); here it is only added up, which a mean allows, so that thousands of schedules can be compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.roadmap.starts import Starts, finish
from readiness.roadmap.task import MONTHS, Task

Pair = tuple[str, float]
"""A question and the level it is lifted to."""


@dataclass(frozen=True)
class BuyerAim:
    """A buyer not won yet: what must stand proven, and the points still missing to its cut-off."""

    id: str
    value: float
    must: Mapping[str, float]
    """Question -> level that must stand proven; only what does not stand yet."""
    missing: float
    """Points of expected score below the cut-off, 0 if none."""
    hopeless: bool = False
    """True where something blocks that no action can close."""


@dataclass(frozen=True)
class Outlook:
    """Points by (question, level): of the headline, and of each buyer's own score."""

    headline: Mapping[Pair, float]
    buyers: Mapping[str, Mapping[Pair, float]]
    aims: tuple[BuyerAim, ...]


@dataclass(frozen=True)
class Worth:
    """`objective` = mean over the months of points gained plus the value of buyers won; `late` counts months."""

    objective: float
    late: int
    missed: int
    unlocks: Mapping[str, int]


@dataclass(frozen=True)
class _Closing:
    """One question an action closes, with the points it brings to the headline and to each aim, in order."""

    question: str
    level: float
    headline: float
    aims: tuple[float, ...]


class Valuer:
    """Values schedules of the same tasks; what does not change between them is laid out once."""

    def __init__(self, tasks: Mapping[str, Task], outlook: Outlook) -> None:
        self.tasks = tasks
        self.aims = tuple(aim for aim in outlook.aims if not aim.hopeless)
        self._closings = {
            t.id: tuple(
                _Closing(
                    q,
                    level,
                    outlook.headline.get((q, level), 0.0),
                    tuple(outlook.buyers[aim.id].get((q, level), 0.0) for aim in self.aims),
                )
                for q, level in t.closes
            )
            for t in tasks.values()
        }

    def worth(self, starts: Starts) -> Worth:
        """Adds up a schedule. A question closed by several actions counts once, at the best level so far."""
        by_month: list[list[str]] = [[] for _ in range(MONTHS + 1)]
        for action, start in starts.items():
            by_month[finish(self.tasks[action], start)].append(action)
        reached: dict[str, _Closing] = {}
        points = area = won = 0.0
        unlocks: dict[str, int] = {}
        for month in range(1, MONTHS + 1):
            if by_month[month]:
                points += sum(
                    self._reach(closing, reached) for a in by_month[month] for closing in self._closings[a]
                )
                for place, aim in enumerate(self.aims):
                    if aim.id not in unlocks and _won(aim, reached, place):
                        unlocks[aim.id] = month
                        won += aim.value
            area += points + won
        return Worth(area / MONTHS, *self._duties(starts), unlocks)

    def _reach(self, closing: _Closing, reached: dict[str, _Closing]) -> float:
        """Points the headline gains by this closing; notes it as reached."""
        before = reached.get(closing.question)
        if before is not None and before.level >= closing.level:
            return 0.0
        reached[closing.question] = closing
        return closing.headline - (before.headline if before else 0.0)

    def _duties(self, starts: Starts) -> tuple[int, int]:
        """Months late, mandatory actions missed."""
        late = missed = 0
        for task in self.tasks.values():
            if task.id not in starts:
                missed += task.mandatory or task.wanted
            elif task.latest_finish is not None:
                late += max(0, finish(task, starts[task.id]) - max(task.latest_finish, task.ends[1]))
        return late, missed


def _won(aim: BuyerAim, reached: Mapping[str, _Closing], place: int) -> bool:
    for question, level in aim.must.items():
        found = reached.get(question)
        if found is None or found.level < level:
            return False
    return not aim.missing or sum(c.aims[place] for c in reached.values()) >= aim.missing
