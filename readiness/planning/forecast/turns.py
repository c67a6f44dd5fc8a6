"""The month each buyer turns to yes, run by run: when all it demands stands, and the points it still misses are there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from readiness.buyer.standing import Standing
from readiness.planning.forecast.bars import Bar
from readiness.planning.forecast.runs import Ends
from readiness.roadmap.appraisal import Rung, rungs
from readiness.roadmap.objective import BuyerAim
from readiness.roadmap.outlook import outlook
from readiness.roadmap.task import MONTHS, Task

NEVER = MONTHS + 1


def turning_months(standing: Standing, bars: Sequence[Bar], ends: Mapping[str, Ends]) -> dict[str, Ends]:
    """Buyers not won yet; `NEVER` where a run does not get there."""
    tasks = {bar.action: _task(bar) for bar in bars}
    seen = outlook(standing, tasks)
    steps = rungs(tasks, seen, seen.aims)
    runs = len(next(iter(ends.values()))) if ends else 1
    by_task = [np.minimum(ends[action], NEVER) for action in tasks]
    return {aim.id: _turn(aim, place, steps, by_task, runs) for place, aim in enumerate(seen.aims)}


def _task(bar: Bar) -> Task:
    """Only what it closes matters here."""
    return Task(
        bar.action, bar.role, bar.months, bar.days, 0.0, (), (), None, False, None, tuple(bar.closes.items())
    )


def _turn(aim: BuyerAim, place: int, steps: Sequence[Rung], by_task: Sequence[Ends], runs: int) -> Ends:
    never = np.full(runs, NEVER, dtype=np.int64)
    if aim.hopeless:
        return never
    months = np.ones(runs, dtype=np.int64)
    for question, level in aim.must.items():
        reaching = [_reached(r, by_task) for r in steps if r.question == question and r.level >= level]
        months = np.maximum(months, np.min(reaching, axis=0) if reaching else never)
    if aim.missing:
        months = np.maximum(months, _enough(aim.missing, place, steps, by_task, never))
    return np.minimum(months, NEVER)


def _reached(rung: Rung, by_task: Sequence[Ends]) -> Ends:
    first: Ends = np.min([by_task[i] for i in rung.reached_by], axis=0)
    return first


def _enough(missing: float, place: int, steps: Sequence[Rung], by_task: Sequence[Ends], never: Ends) -> Ends:
    """The month in which the points gained so far suffice."""
    counting = [r for r in steps if r.aims[place]]
    if not counting:
        return never
    times = np.array([_reached(r, by_task) for r in counting])
    gains = np.array([r.aims[place] for r in counting])
    order = np.argsort(times, axis=0, kind="stable")
    points = np.cumsum(gains[order], axis=0)
    enough = points >= missing
    first = np.argmax(enough, axis=0)
    found = np.take_along_axis(np.take_along_axis(times, order, axis=0), first[None, :], axis=0)[0]
    return np.where(enough.any(axis=0), found, never)
