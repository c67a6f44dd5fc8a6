"""All plans as one integer programme: a switch for "started by this month" keeps the relaxation tight.

Days, money and whatever else can run short are read off the room, field by field, so that solver and search keep the very
same limits. Ladders of questions and buyers won follow what has finished.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from readiness.roadmap.appraisal import Penalties, Rung, rungs
from readiness.roadmap.objective import BuyerAim, Outlook
from readiness.roadmap.packing import Packer
from readiness.roadmap.starts import Starts
from readiness.roadmap.task import MONTHS, Task

Row = dict[int, float]
"""Coefficients by column."""


@dataclass(frozen=True)
class Programme:
    """Maximise `worth` over columns within `lower` and `upper`; each row is a sum of columns with its bounds.

    A bound of None is none. `switches`: (task, month) -> column; `constant` belongs to the objective.
    """

    worth: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float, ...]
    whole: tuple[bool, ...]
    rows: tuple[Row, ...]
    bounds: tuple[tuple[float | None, float | None], ...]
    switches: Mapping[tuple[int, int], int]
    constant: float
    begun: tuple[float, ...]
    """A solution to begin with."""

    def starts(self, solution: Sequence[float], names: Sequence[str]) -> Starts:
        found: Starts = {}
        for (task, month), column in sorted(self.switches.items()):
            if solution[column] > 0.5 and names[task] not in found:
                found[names[task]] = month
        return found


def programme(packer: Packer, outlook: Outlook, penalties: Penalties, begin: Starts) -> Programme:
    """`begin`: a plan that keeps all limits, to begin with."""
    return _Writer(packer, outlook, penalties, begin).programme()


@dataclass
class _Writer:
    """Lives only while one programme is written."""

    packer: Packer
    outlook: Outlook
    penalties: Penalties
    begin: Starts
    worth: list[float] = field(default_factory=list)
    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    begun: list[float] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    bounds: list[tuple[float | None, float | None]] = field(default_factory=list)
    switches: dict[tuple[int, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tasks: list[Task] = list(self.packer.tasks.values())
        self.aims = tuple(aim for aim in self.outlook.aims if not aim.hopeless)
        self.ladder = rungs(self.packer.tasks, self.outlook, self.aims)
        self.ends = {i: t.ends[self.begin[t.id]] for i, t in enumerate(self.tasks) if t.id in self.begin}

    def programme(self) -> Programme:
        for task in range(len(self.tasks)):
            self._switch(task)
        for task in range(len(self.tasks)):
            self._needs(task)
        self._limits()
        reached = self._rungs()
        for at, aim in enumerate(self.aims):
            self._buyer(at, aim, reached)
        return Programme(
            tuple(self.worth), tuple(self.lower), tuple(self.upper), tuple(self.whole), tuple(self.rows),
            tuple(self.bounds), dict(self.switches), self.packer.appraisal.base, tuple(self.begun),
        )  # fmt: skip

    def _column(self, worth: float, lower: float, upper: float, whole: bool, begun: float) -> int:
        self.worth.append(worth)
        self.lower.append(lower)
        self.upper.append(upper)
        self.whole.append(whole)
        self.begun.append(begun)
        return len(self.worth) - 1

    def _row(self, row: Row, lower: float | None, upper: float | None) -> None:
        self.rows.append(row)
        self.bounds.append((lower, upper))

    def _switch(self, task: int) -> None:
        """Started by month 1, 2, ...: each at least the one before; what is settled is fixed."""
        own, last = self.tasks[task], self.packer.room.last[task]
        settled, start = self.packer.settled.starts.get(task), self.begin.get(own.id, MONTHS + 1)
        for month in range(1, last + 1):
            fixed = None if settled is None else float(month >= settled)
            worth = self._by_month(own, month) - (self._by_month(own, month + 1) if month < last else 0.0)
            column = self._column(
                worth,
                fixed if fixed is not None else 0.0,
                fixed if fixed is not None else 1.0,
                True,
                float(start <= month),
            )
            self.switches[task, month] = column
            if month > 1:
                self._row({column: 1.0, column - 1: -1.0}, 0.0, None)

    def _by_month(self, task: Task, start: int) -> float:
        """Penalties spared by doing it at all, less those for being late."""
        spared = self.penalties.missed if task.mandatory or task.wanted else 0.0
        if task.latest_finish is None:
            return spared
        return spared - self.penalties.late * max(0, task.ends[start] - max(task.latest_finish, task.ends[1]))

    def _finished(self, task: int, month: int) -> int | None:
        """The column that says: finished by the end of this month; None where that cannot be."""
        last = self.packer.room.last[task]
        able = [start for start in range(1, last + 1) if self.tasks[task].ends[start] <= month]
        return self.switches[task, able[-1]] if able else None

    def _needs(self, task: int) -> None:
        for need, lag in self.packer.needs[task]:
            for month in range(1, self.packer.room.last[task] + 1):
                row: Row = {self.switches[task, month]: 1.0}
                done = self._finished(need, month - lag)
                if done is not None:
                    row[done] = -1.0
                self._row(row, None, 0.0)

    def _limits(self) -> None:
        """One row a field of the room: what every task takes of it, by the month it starts."""
        room = self.packer.room
        for slot in room.fields:
            most, grain = (1 << slot.guard - slot.shift) - 1, slot.resource.grain
            row: Row = {}
            for task in range(len(self.tasks)):
                takes = [room.taken[task][m] >> slot.shift & most for m in range(1, room.last[task] + 1)]
                for month, (now, then) in enumerate(zip(takes, [*takes[1:], 0], strict=True), start=1):
                    if now != then:
                        row[self.switches[task, month]] = (now - then) / grain
            if row:
                self._row(row, None, (room.free >> slot.shift & most) / grain)

    def _rungs(self) -> dict[tuple[int, int], int]:
        """(Rung, month) -> reached by then; no switch, since what reaches it is one."""
        found: dict[tuple[int, int], int] = {}
        for at, rung in enumerate(self.ladder):
            first = min((self.ends[i] for i in rung.reached_by if i in self.ends), default=MONTHS + 1)
            for month in range(1, MONTHS + 1):
                column = self._column(rung.headline / MONTHS, 0.0, 1.0, False, float(first <= month))
                row: Row = {column: 1.0}
                for done in self._all_finished(rung, month):
                    row[done] = -1.0
                self._row(row, None, 0.0)
                found[at, month] = column
        return found

    def _all_finished(self, rung: Rung, month: int) -> Iterator[int]:
        for task in rung.reached_by:
            done = self._finished(task, month)
            if done is not None:
                yield done

    def _buyer(self, at: int, aim: BuyerAim, reached: Mapping[tuple[int, int], int]) -> None:
        """Won by a month: only with every demand met, and with the points still missing."""
        demands = [
            min((r for r in range(len(self.ladder)) if self._meets(r, question, level)), key=self._level)
            for question, level in aim.must.items()
        ]
        before: int | None = None
        for month in range(1, MONTHS + 1):
            points: Row = {
                reached[r, month]: rung.aims[at] for r, rung in enumerate(self.ladder) if rung.aims[at]
            }
            gained = sum(worth * self.begun[column] for column, worth in points.items())
            won = all(self.begun[reached[r, month]] for r in demands) and gained >= aim.missing
            column = self._column(aim.value / MONTHS, 0.0, 1.0, True, float(won))
            for r in demands:
                self._row({column: 1.0, reached[r, month]: -1.0}, None, 0.0)
            if aim.missing:
                self._row({**points, column: -aim.missing}, 0.0, None)
            if before is not None:
                self._row({column: 1.0, before: -1.0}, 0.0, None)
            before = column

    def _meets(self, rung: int, question: str, level: float) -> bool:
        return self.ladder[rung].question == question and self.ladder[rung].level >= level

    def _level(self, rung: int) -> float:
        return self.ladder[rung].level
