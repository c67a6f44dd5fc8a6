"""The plain way from a priority list to a schedule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from readiness.model.case import Limits
from readiness.roadmap.appraisal import NEVER, Appraisal
from readiness.roadmap.packing import Packer
from readiness.roadmap.room import furnish
from readiness.roadmap.starts import Starts
from readiness.roadmap.task import Task


def schedule(
    order: Iterable[str],
    tasks: Mapping[str, Task],
    limits: Limits,
    days: Mapping[str, Sequence[float]] | None = None,
) -> Starts:
    """Places tasks in this order, the ones they need first; a task that does not fit is left out."""
    nothing = Appraisal(0.0, ((0.0,) * NEVER,) * len(tasks), (), (), ())
    return listed(Packer(tasks, furnish(list(tasks.values()), limits, days), nothing), order)


def listed(packer: Packer, order: Iterable[str]) -> Starts:
    """The schedule of a list by a packer that stands; what people settled stays where it is."""
    names = list(packer.tasks)
    place = {action: i for i, action in enumerate(names)}
    numbers = [place[a] for a in order if place[a] not in packer.settled.starts]
    return named(packer.pack(numbers).starts, names)


def named(starts: Sequence[int], names: Sequence[str]) -> Starts:
    """By action what the packer holds by number; what is left out is left out."""
    return {action: start for action, start in zip(names, starts, strict=True) if start > 0}
