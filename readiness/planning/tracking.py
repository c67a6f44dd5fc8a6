"""Where each action stands, from the agreed plan and from the actuals of the case; said done is not yet done.

An action counts as done when the questions it closes stand proven at the level it promises. Until then the score does
not move, and what its owner says is kept as what it is: a statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from readiness.buyer.standing import Standing
from readiness.model.case import Actual
from readiness.model.plan import Plan, PlannedAction
from readiness.score.items import stands_proven

State = Literal["open", "running", "said_done", "done", "stopped"]
"""`said_done`: somebody says so, and a question it closes is not proven yet."""


@dataclass(frozen=True)
class Tracked:
    """One action today. Months are those of the plan; None is what nobody stated."""

    action: str
    state: State
    planned: tuple[int, int] | None
    """Start and finish in the plan as it stands; None for an action done outside the plan."""
    started: int | None
    finished: int | None
    effort_days: float | None
    """Days spent so far."""
    cost_keur: float | None
    remaining_days: float | None
    missing: tuple[str, ...]
    """Questions it closes that are not proven at its level."""
    checked: bool
    """False where it closes no question of ours: nothing here can prove it."""

    @property
    def share(self) -> float | None:
        """How much of the work is behind it, by what its owner says is left; None while nobody said."""
        if self.state == "done":
            return 1.0
        if self.state == "open":
            return 0.0
        if self.state == "stopped" or self.effort_days is None or self.remaining_days is None:
            return None
        whole = self.effort_days + self.remaining_days
        return self.effort_days / whole if whole else None


def tracked(standing: Standing, plan: Plan | None) -> tuple[Tracked, ...]:
    """Every action of the plan in its order, then what the actuals know beyond it."""
    proven = proven_levels(standing)
    stated = _by_action(standing.case.actuals)
    planned = {} if plan is None else {a.id: a for a in plan.actions}
    names = dict.fromkeys((*planned, *stated))
    return tuple(
        _tracked(a, planned.get(a), stated.get(a), _closes(a, planned, standing), proven) for a in names
    )


def proven_levels(standing: Standing) -> dict[str, float | None]:
    """The proven level of every question that concerns the firm."""
    return {s.question: stands_proven(s) for s in standing.states if s.applies != "no"}


def _by_action(actuals: Iterable[Actual]) -> dict[str, Actual]:
    """One line an action; where several speak of it, the last that says something counts."""
    found: dict[str, Actual] = {}
    for actual in actuals:
        before = found.get(actual.action)
        said = actual.model_dump(exclude_none=True)
        found[actual.action] = actual if before is None else before.model_copy(update=said)
    return found


def _closes(action: str, planned: Mapping[str, PlannedAction], standing: Standing) -> Mapping[str, float]:
    """What the plan promises; else what the catalogue says."""
    if action in planned and planned[action].closes:
        return planned[action].closes
    known = standing.bank.action.get(action)
    return {} if known is None else known.closes


def _tracked(
    action: str,
    planned: PlannedAction | None,
    stated: Actual | None,
    closes: Mapping[str, float],
    proven: Mapping[str, float | None],
) -> Tracked:
    asked = {q: level for q, level in closes.items() if q in proven}
    missing = tuple(q for q, level in asked.items() if (stands := proven[q]) is None or stands < level)
    said = stated or Actual(action=action)
    reports = () if planned is None else planned.reports
    left = [r.remaining_days for r in reports if r.remaining_days is not None]
    started, finished = said.started, said.finished
    if planned is not None:
        started = started if planned.started is None else planned.started
        finished = finished if planned.finished is None else planned.finished
    return Tracked(
        action=action,
        state=_state(planned, started, finished, proven=bool(asked) and not missing),
        planned=None if planned is None else (planned.start_month, planned.finish_month),
        started=started,
        finished=finished,
        effort_days=_sum([r.effort_days for r in reports], said.effort_days),
        cost_keur=_sum([r.cost_keur for r in reports], said.cost_keur),
        remaining_days=left[-1] if left else None,
        missing=missing,
        checked=bool(asked),
    )


def _state(planned: PlannedAction | None, started: int | None, finished: int | None, proven: bool) -> State:
    said = "open" if planned is None else planned.status
    if proven:
        return "done"
    if said == "stopped":
        return "stopped"
    if finished is not None or said == "done":
        return "said_done"
    return "running" if started is not None or said == "running" else "open"


def _sum(reported: Iterable[float | None], stated: float | None) -> float | None:
    """What owners reported week by week; where nobody did, the sum the case states."""
    said = [value for value in reported if value is not None]
    return sum(said) if said else stated
