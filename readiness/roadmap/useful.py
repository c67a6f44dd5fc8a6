"""Which actions are worth a line in the plan: before the search, and after it."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.roadmap.objective import Outlook, Valuer
from readiness.roadmap.rankings import simple_worth
from readiness.roadmap.schedule import listed
from readiness.roadmap.search import Found, appraised
from readiness.roadmap.starts import Starts, in_order, without
from readiness.roadmap.task import Task


def useful(tasks: Mapping[str, Task], seen: Outlook, least: float) -> dict[str, Task]:
    """Actions that gain something, must be done or are wanted, and whatever they need."""
    waiting = [t.id for t in tasks.values() if t.mandatory or t.wanted or simple_worth(t, seen) >= least]
    kept: dict[str, Task] = {}
    while waiting:
        action = waiting.pop()
        if action not in kept:
            kept[action] = tasks[action]
            waiting += [need for need, _ in tasks[action].needs]
    return {a: t for a, t in tasks.items() if a in kept}


def without_idle(starts: Starts, valuer: Valuer, least: float) -> Starts:
    """Drops steps whose loss costs next to nothing, last first, until every step left is worth its place."""
    kept, tasks = dict(starts), valuer.tasks
    for action in reversed(in_order(starts, tasks)):
        task = tasks[action]
        rest = without(kept, action, tasks)
        if len(rest) == len(kept) - 1 and not task.mandatory and not task.wanted:
            loss = valuer.worth(kept).objective - valuer.worth(rest).objective
            kept = rest if loss < least else kept
    return kept


def trimmed(found: Found, seen: Outlook, least: float) -> Found:
    """Without idle steps, the others moved up into the room they leave."""
    tasks = found.packer.tasks
    kept = without_idle(found.starts, Valuer(tasks, seen), least)
    return appraised(found, listed(found.packer, in_order(kept, tasks)), seen)
