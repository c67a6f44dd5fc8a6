"""Fifth evaluation: are rules and procedures followed, and do the people who follow them say they help?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from readiness.model.plan import Plan, PlannedAction

PolicyState = Literal["works", "forced", "wanted", "dead", "unknown"]
"""`forced`: followed and not accepted. `wanted`: accepted and not followed. `dead`: neither."""


@dataclass(frozen=True)
class PolicyLine:
    action: str
    rule: str | None
    steps: int
    adherence: float | None
    acceptance: float | None
    state: PolicyState


@dataclass(frozen=True)
class PolicyEvaluation:
    """Actions that have a rule or a procedure; means over what was looked at and asked."""

    lines: tuple[PolicyLine, ...]
    adherence: float | None
    acceptance: float | None
    unknown: tuple[str, ...]


def evaluate_policy(plan: Plan, parameters: Mapping[str, float]) -> PolicyEvaluation:
    lines = tuple(_line(a, parameters) for a in plan.actions if a.rule or a.procedure)
    return PolicyEvaluation(
        lines=lines,
        adherence=_mean(x.adherence for x in lines),
        acceptance=_mean(x.acceptance for x in lines),
        unknown=tuple(x.action for x in lines if x.state == "unknown"),
    )


def _line(action: PlannedAction, parameters: Mapping[str, float]) -> PolicyLine:
    return PolicyLine(
        action=action.id,
        rule=action.rule,
        steps=len(action.procedure),
        adherence=action.adherence,
        acceptance=action.acceptance,
        state=_state(action, parameters),
    )


def _state(action: PlannedAction, parameters: Mapping[str, float]) -> PolicyState:
    if action.adherence is None or action.acceptance is None:
        return "unknown"
    followed = action.adherence >= parameters["evaluation.adherence_least"]
    accepted = action.acceptance >= parameters["evaluation.acceptance_least"]
    if followed:
        return "works" if accepted else "forced"
    return "wanted" if accepted else "dead"


def _mean(parts: Iterable[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return sum(known) / len(known) if known else None
