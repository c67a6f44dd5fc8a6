"""A light for each target: where it should be by now, where it is, and what the soft targets that secure it say.

A hard target that is met while the soft one behind it fails is amber: it is being met at somebody's cost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from readiness.model.plan import Objective, Plan

Light = Literal["green", "amber", "red", "unknown"]


@dataclass(frozen=True)
class ObjectiveLight:
    """`own` by its own figures; `light` with the soft targets behind it. Shares count from baseline to target."""

    objective: str
    own: Light
    light: Light
    reading: float | None
    attained: float | None
    expected: float | None
    soft_red: tuple[str, ...]
    """Soft targets, behind it directly or not, that are red."""


def objective_lights(plan: Plan, on: date, parameters: Mapping[str, float]) -> tuple[ObjectiveLight, ...]:
    own = {o.id: _own(o, plan, on, parameters) for o in plan.objectives}
    return tuple(_told(o, plan, own, on) for o in plan.objectives)


def reading_on(objective: Objective, on: date) -> float | None:
    """The last value measured by that day."""
    seen = [r for r in objective.readings if r.on <= on]
    return max(seen, key=lambda r: r.on).value if seen else None


def attained(objective: Objective, value: float | None) -> float | None:
    """Share of the way from baseline to target; None where one of them is not stated or there is no way to go."""
    if value is None or objective.baseline is None or objective.target is None:
        return None
    way = objective.target - objective.baseline
    return (value - objective.baseline) / way if way else None


def _own(
    objective: Objective, plan: Plan, on: date, parameters: Mapping[str, float]
) -> tuple[Light, float | None, float | None]:
    share, expected = attained(objective, reading_on(objective, on)), _expected(objective, plan, on)
    if share is None or expected is None:
        return "unknown", share, expected
    if share >= parameters["planning.green_from"] * expected:
        return "green", share, expected
    return ("red" if share < parameters["planning.red_below"] * expected else "amber"), share, expected


def _expected(objective: Objective, plan: Plan, on: date) -> float | None:
    """In a straight line from the plan's begin to the day it is due."""
    if objective.due is None:
        return None
    days = (objective.due - plan.begins).days
    return 1.0 if days <= 0 else min(1.0, max(0.0, (on - plan.begins).days / days))


def _told(
    objective: Objective, plan: Plan, own: Mapping[str, tuple[Light, float | None, float | None]], on: date
) -> ObjectiveLight:
    light, share, expected = own[objective.id]
    failing = tuple(o.id for o in _behind(objective.id, plan) if o.kind == "soft" and own[o.id][0] == "red")
    amber = light == "green" and objective.kind == "hard" and bool(failing)
    return ObjectiveLight(
        objective=objective.id,
        own=light,
        light="amber" if amber else light,
        reading=reading_on(objective, on),
        attained=share,
        expected=expected,
        soft_red=failing if objective.kind == "hard" else (),
    )


def _behind(objective: str, plan: Plan) -> tuple[Objective, ...]:
    """Targets that secure this one, directly or through others; links may run in a circle."""
    found: dict[str, Objective] = {}
    waiting = [objective]
    while waiting:
        now = waiting.pop()
        for other in plan.objectives:
            if now in other.serves and other.id not in found and other.id != objective:
                found[other.id] = other
                waiting.append(other.id)
    return tuple(o for o in plan.objectives if o.id in found)
