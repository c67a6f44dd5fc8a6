"""The bars of a plan as a forecast sees them: when they begin, how long they last, and what each must wait for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from readiness.model.bank import Bank
from readiness.model.plan import Plan
from readiness.model.roadmap import PlanLimits, Roadmap
from readiness.planning.tracking import Tracked

REVIEW = 2
"""A roll-out begins two months after its pilot ended, every other follower one."""
EPSILON = 1e-6


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


def held_up_by(bars: Sequence[Bar], limits: PlanLimits) -> dict[str, tuple[str, ...]]:
    """Action -> earlier ones beside which it would not fit: if one of them lasts longer, it has to wait."""
    return {
        bar.action: tuple(
            other.action for other in bars if other.finish < bar.start and _too_much(other, bar, bars, limits)
        )
        for bar in bars
    }


def _too_much(longer: Bar, bar: Bar, bars: Sequence[Bar], limits: PlanLimits) -> bool:
    """Would the limits break in the month `bar` begins, if `longer` were still under way?"""
    at = bar.start
    busy = [b for b in bars if b.start <= at <= b.finish]
    if len(busy) + 1 > limits.parallel:
        return True
    same = [b for b in busy if b.role == longer.role]
    if (
        limits.parallel_per_role is not None
        and len(same) + 1 > limits.parallel_per_role
        and bar.role == longer.role
    ):
        return True
    for pool, inside in (("all", busy), (longer.role, same)):
        shares = pool == "all" or bar.role == longer.role
        allowed = _allowed(limits, pool, at)
        if (
            shares
            and allowed is not None
            and sum(b.a_month for b in inside) + longer.a_month > allowed + EPSILON
        ):
            return True
    return False


def _allowed(limits: PlanLimits, pool: str, month: int) -> float | None:
    by_month = limits.capacity.get(pool)
    if by_month is not None and month <= len(by_month):
        return by_month[month - 1]
    return limits.days_per_month.get(pool)
