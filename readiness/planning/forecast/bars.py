"""The bars of a plan as a forecast sees them: when they begin, how long they last, and what each must wait for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from readiness.model.bank import Bank
from readiness.model.plan import Plan
from readiness.model.roadmap import Roadmap
from readiness.planning.tracking import Tracked

REVIEW = 2
"""A roll-out begins two months after its pilot ended, every other follower one."""


@dataclass(frozen=True)
class Bar:
    """`waits`: action -> months after its end; `over`: ended already, so that nothing is left to chance."""

    action: str
    start: int
    finish: int
    role: str
    days: float
    waits: tuple[tuple[str, int], ...]
    closes: Mapping[str, float]
    over: bool = False

    @property
    def months(self) -> int:
        return self.finish - self.start + 1

    @property
    def a_month(self) -> float:
        return self.days / self.months


def bars_of_roadmap(roadmap: Roadmap, bank: Bank) -> tuple[Bar, ...]:
    steps = {s.action for s in roadmap.steps}
    pilots = {(s.action, s.pilot_of) for s in roadmap.steps}
    return _in_order(
        Bar(
            action=s.action,
            start=s.start_month,
            finish=s.finish_month,
            role=s.owner_role,
            days=sum(s.effort_days.values()),
            waits=tuple((n, REVIEW if (n, s.action) in pilots else 1) for n in s.needs if n in steps),
            closes={q: bank.action[s.action].closes[q] for q in s.closes} if s.action in bank.action else {},
        )
        for s in roadmap.steps
    )


def bars_of_plan(plan: Plan, states: Iterable[Tracked], month: int = 1) -> tuple[Bar, ...]:
    """The agreed plan as it went so far: what did not begin begins now, and a stopped action is no bar."""
    known = {t.action: t for t in states}
    pilots = {(a.id, a.pilot_of) for a in plan.actions}
    live = [a for a in plan.actions if known[a.id].state != "stopped"]
    ids = {a.id for a in live}
    found = []
    for action in live:
        state = known[action.id]
        planned = action.start_month if state.state != "open" else max(month, action.start_month)
        start = planned if state.started is None else state.started
        length = action.finish_month - action.start_month
        finish = start + length if state.finished is None else max(start, state.finished)
        found.append(
            Bar(
                action=action.id,
                start=start,
                finish=finish,
                role=action.role,
                days=sum(action.effort_days.values()),
                waits=tuple((n, REVIEW if (n, action.id) in pilots else 1) for n in action.needs if n in ids),
                closes=action.closes,
                over=state.state in ("done", "said_done"),
            )
        )
    return _in_order(found)


def _in_order(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(bars, key=lambda b: (b.start, b.finish, b.action)))
