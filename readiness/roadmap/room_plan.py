"""A plan made by the people in the room, with the same figures as the product's own and every limit it breaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from readiness.buyer.standing import Standing
from readiness.model.case import PinnedStart
from readiness.model.roadmap import Break, Roadmap
from readiness.roadmap.appraisal import appraise
from readiness.roadmap.objective import Valuer
from readiness.roadmap.outlook import outlook
from readiness.roadmap.packing import Packer
from readiness.roadmap.plan import effort_of, told
from readiness.roadmap.room import furnish
from readiness.roadmap.starts import Starts
from readiness.roadmap.steps import Chosen
from readiness.roadmap.task import MONTHS, Task, Workload, workload
from readiness.roadmap.wishes import WHAT


def room_plan(standing: Standing, starts: Mapping[str, int]) -> Roadmap:
    """What people chose, by month of start, judged as it stands: nothing is moved, nothing is left away in silence.

    Actions that are done, unknown, or would end after the last month have no step; they stand in `breaks`.
    """
    work = workload(standing)
    seen = outlook(standing, work.tasks)
    tasks = list(work.tasks.values())
    packer = Packer(
        work.tasks,
        furnish(tasks, work.limits, work.days),
        appraise(work.tasks, seen, effort_of(standing.limits).penalties),
    )
    kept = {a: s for a, s in starts.items() if a in work.tasks and _inside(work.tasks[a], s)}
    chosen = Chosen(standing, work, Valuer(work.tasks, seen), packer, kept)
    broken = (*_not_planned(starts, work), *_too_early(kept, work), *_pins(starts, work), *_too_much(chosen))
    return told(chosen, seen).model_copy(update={"breaks": broken})


def _inside(task: Task, start: int) -> bool:
    return 1 <= start <= MONTHS and task.ends[start] <= MONTHS


def _not_planned(starts: Mapping[str, int], work: Workload) -> Iterator[Break]:
    for action, start in sorted(starts.items()):
        if action not in work.tasks:
            yield Break(what="unknown", action=action, month=start)
        elif not _inside(work.tasks[action], start):
            yield Break(what="beyond", action=action, month=start)


def _too_early(kept: Starts, work: Workload) -> Iterator[Break]:
    """Months too early for what an action needs; None where that is not planned at all."""
    for action, start in sorted(kept.items()):
        for need, lag in work.tasks[action].needs:
            if need not in kept:
                yield Break(what="needs", of=need, action=action, month=start)
            elif work.tasks[need].ends[kept[need]] + lag > start:
                early = work.tasks[need].ends[kept[need]] + lag - start
                yield Break(what="needs", of=need, action=action, month=start, by=early)


def _pins(starts: Mapping[str, int], work: Workload) -> Iterator[Break]:
    for action, pin in sorted(work.limits.pins.items()):
        start = starts.get(action)
        wanted = pin.start if isinstance(pin, PinnedStart) else None
        wrong = start is not None if pin == "out" else start is None or wanted not in (None, start)
        if wrong and action not in work.done:
            yield Break(what="pin", action=action, month=start)


def _too_much(chosen: Chosen) -> Iterator[Break]:
    """Every field of the room of which more is taken than there is."""
    for field, over in chosen.packer.room.over(chosen.placed):
        if over > 0:
            kind = field.resource.kind
            yield Break(
                what="rest" if kind == "rest" else WHAT[kind],
                of=field.resource.of,
                month=field.month or None,
                by=over / field.resource.grain,
            )
