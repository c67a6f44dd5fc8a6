"""What a new plan changes in the one before, each change with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from readiness.model.case import PinnedStart
from readiness.model.plan_log import PlanChange
from readiness.planning.months import month_of
from readiness.planning.rolling.placed import Cause, Placed, short
from readiness.planning.rolling.situation import Months, Situation
from readiness.roadmap.rankings import simple_worth
from readiness.roadmap.starts import Starts, finish, in_order


@dataclass(frozen=True)
class Proposed:
    """A schedule held against what was planned."""

    now: Situation
    placed: Placed
    starts: Starts

    def months(self, action: str) -> Months | None:
        start = self.starts.get(action)
        return None if start is None else (start, finish(self.now.tasks[action], start))

    def left_by_others(self, action: str) -> int:
        """What everything else leaves free."""
        room, place = self.placed.room, {a: i for i, a in enumerate(self.now.tasks)}
        return room.free - sum(room.taken[place[a]][s] for a, s in self.starts.items() if a != action)


def changes(proposed: Proposed) -> tuple[PlanChange, ...]:
    """What is over first, as it really went; then the steps in their new order, then what is dropped."""
    now = proposed.now
    found = [*_over(now)]
    open_before = {
        a: m for a, m in now.before.items() if a not in {c for c, *_ in found} and not _closed(a, now)
    }
    for action in in_order(proposed.starts, now.tasks):
        if action not in now.proofs:
            was, new = open_before.get(action), proposed.months(action)
            if was != new:
                found.append((action, was, new, _came_or_moved(action, was, proposed)))
    for action, was in sorted(open_before.items()):
        if action not in proposed.starts:
            found.append((action, was, None, _dropped(action, was, proposed)))
    on = now.standing.case.on
    return tuple(
        PlanChange(on=on, action=a, before=was, after=new, reason=c.reason, about=c.about)
        for a, was, new, c in found
    )


def _closed(action: str, now: Situation) -> bool:
    return now.states[action].state in ("done", "said_done")


def _over(now: Situation) -> Iterator[tuple[str, Months | None, Months | None, Cause]]:
    """Finished actions in other months than planned; proven without a word on when, they ended last month."""
    for action, was in now.before.items():
        state = now.states[action]
        if not _closed(action, now):
            continue
        if state.finished is not None:
            started = min(state.finished, was[0] if state.started is None else state.started)
            new, cause = (started, state.finished), Cause("finished")
        elif state.state == "done" and was[1] >= now.month:
            end = max(1, now.month - 1)
            new, cause = (
                (min(end, was[0] if state.started is None else state.started), end),
                Cause("evidence"),
            )
        else:
            continue
        if new != was:
            yield action, was, new, cause


def _came_or_moved(action: str, was: Months | None, proposed: Proposed) -> Cause:
    now = proposed.now
    if isinstance(now.work.limits.pins.get(action), PinnedStart) and action in proposed.placed.starts:
        return Cause("pinned")
    if was is None:
        return _added(action, proposed)
    if action in now.running or was[0] < now.month:
        return Cause("delayed")
    if action in proposed.placed.forced:
        return proposed.placed.forced[action]
    task, start = now.tasks[action], proposed.starts[action]
    if action in now.urgent and start < was[0]:
        return Cause("deadline")
    held = _held_up(action, was[0], proposed) if start >= was[0] else None
    if held is not None:
        return held
    if task.latest_finish is not None and finish(task, start) < was[1] > task.latest_finish:
        return Cause("deadline")
    return _signal(action, now) or Cause("better")


def _held_up(action: str, planned: int, proposed: Proposed) -> Cause | None:
    """What no longer allows the month it was planned for."""
    now, starts = proposed.now, proposed.starts
    known = now.standing.bank.action
    for need, lag in now.tasks[action].needs:
        if finish(now.tasks[need], starts[need]) + lag > planned:
            return Cause("pilot" if known[need].pilot_of == action else "needed_first", need)
    place = list(now.tasks).index(action)
    free = proposed.left_by_others(action)
    if proposed.placed.room.first_start(place, planned, free, planned)[0]:
        return None
    return short(proposed.placed.room, place, planned, free)


def _added(action: str, proposed: Proposed) -> Cause:
    now = proposed.now
    if action in now.work.limits.pins or action in now.work.limits.key_actions:
        return Cause("pinned")
    if action in now.running:
        return Cause("decided")
    if now.tasks[action].latest_finish is not None or action in now.urgent:
        return Cause("deadline")
    followers = [a for a in proposed.starts if action in {n for n, _ in now.tasks[a].needs}]
    if followers:
        return Cause("needed_first", followers[0])
    return _signal(action, now) or Cause("better")


def _dropped(action: str, was: Months, proposed: Proposed) -> Cause:
    now = proposed.now
    if now.work.limits.pins.get(action) == "out":
        return Cause("decided")
    if action not in now.tasks:
        known = now.standing.bank.action.get(action)
        lost = [n for n in known.needs if n not in now.tasks and n not in now.work.done] if known else []
        return Cause("needed_first", lost[0]) if lost else Cause("not_worth_it")
    if action in proposed.placed.forced:
        return proposed.placed.forced[action]
    task = now.tasks[action]
    waits = [n for n, _ in task.needs if n not in proposed.starts]
    if waits:
        return Cause("needed_first", waits[0])
    if simple_worth(task, now.seen) < now.standing.limits["roadmap.least_gain"]:
        return Cause("not_worth_it")
    place, room = list(now.tasks).index(action), proposed.placed.room
    free = proposed.left_by_others(action)
    begin = max(
        [now.may_start(action), *(finish(now.tasks[n], proposed.starts[n]) + g for n, g in task.needs)]
    )
    if room.first_start(place, begin, free)[0]:
        return _signal(action, now) or Cause("better")
    return short(room, place, max(begin, min(was[0], room.last[place])), free)


def _signal(action: str, now: Situation) -> Cause | None:
    """Something seen outside since the last planning that names the action."""
    for signal in now.plan.signals:
        recent = month_of(now.plan.begins, signal.on) >= now.month - 1
        if recent and signal.replan and action in signal.actions:
            return Cause("signal", signal.kind)
    return None
