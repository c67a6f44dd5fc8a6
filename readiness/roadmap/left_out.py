"""Why an action is not in the plan: what exactly stands in its way, not just that something does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from readiness.model.place import Param
from readiness.model.roadmap import LeftOut, NotNowReason
from readiness.roadmap.objective import Outlook
from readiness.roadmap.rankings import simple_worth
from readiness.roadmap.room import Resource
from readiness.roadmap.settle import shortage
from readiness.roadmap.steps import Chosen
from readiness.roadmap.task import Task

REASONS: dict[str, NotNowReason] = {
    "days": "capacity",
    "parallel": "parallel",
    "budget": "budget",
    "quick_days": "strategic",
    "quick_budget": "strategic",
    "rest": "too_late",
}


def left_out(chosen: Chosen, seen: Outlook, least: float) -> Iterator[LeftOut]:
    """Every action not planned, by id."""
    for action, need in sorted(chosen.work.ruled_out.items()):
        if need is None:
            yield LeftOut(action=action, reason="pinned_out")
        else:
            yield LeftOut(action=action, reason="waits_for", params={"action": need})
    for action in sorted(chosen.work.tasks):
        if action not in chosen.starts:
            yield _reason(action, chosen, seen, least)


def _reason(action: str, chosen: Chosen, seen: Outlook, least: float) -> LeftOut:
    task = chosen.work.tasks[action]
    if not task.mandatory and not task.wanted and simple_worth(task, seen) < least:
        return LeftOut(action=action, reason="no_gain")
    waits = [need for need, _ in task.needs if need not in chosen.starts]
    if waits:
        return LeftOut(action=action, reason="waits_for", params={"action": waits[0]})
    place = list(chosen.tasks).index(action)
    after = (chosen.tasks[n].ends[chosen.starts[n]] + lag for n, lag in task.needs)
    begin = max((chosen.packer.earliest[place], *after))
    if begin > chosen.packer.room.last[place]:
        return LeftOut(action=action, reason="too_late")
    free = chosen.left
    if chosen.packer.room.first_start(place, begin, free)[0]:
        return LeftOut(action=action, reason="little")
    short = shortage(chosen.packer.room, place, free, begin)
    return LeftOut(action=action, reason=REASONS[short[0].kind], params=_about(short[0], task))


def _about(resource: Resource, task: Task) -> Mapping[str, Param]:
    if resource.kind in ("days", "parallel"):
        return {"role": resource.of or "all"}
    return {} if resource.kind == "rest" else {"horizon": resource.of}
