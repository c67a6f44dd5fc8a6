"""First evaluation: how far the targets are reached - results and the way to them, hard ones and soft ones, and together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from readiness.model.plan import Plan
from readiness.planning.lights import Light, ObjectiveLight, objective_lights


@dataclass(frozen=True)
class TargetsEvaluation:
    """Means of what is reached as a share of what should be by now, each capped at 1; None where nothing is measured.

    `overall` mixes results with process: results alone do not show causes, process alone moves nobody.
    """

    lights: tuple[ObjectiveLight, ...]
    counted: dict[Light, int]
    hard: float | None
    soft: float | None
    outcome: float | None
    process: float | None
    overall: float | None
    unmeasured: tuple[str, ...]


def evaluate_targets(plan: Plan, on: date, parameters: Mapping[str, float]) -> TargetsEvaluation:
    lights = objective_lights(plan, on, parameters)
    reached = {x.objective: _reached(x) for x in lights}

    def mean_of(wanted: Iterable[str]) -> float | None:
        known = [share for o in wanted if (share := reached[o]) is not None]
        return sum(known) / len(known) if known else None

    outcome = mean_of(o.id for o in plan.objectives if o.measures == "outcome")
    process = mean_of(o.id for o in plan.objectives if o.measures == "process")
    return TargetsEvaluation(
        lights=lights,
        counted=dict(Counter(x.light for x in lights)),
        hard=mean_of(o.id for o in plan.objectives if o.kind == "hard"),
        soft=mean_of(o.id for o in plan.objectives if o.kind == "soft"),
        outcome=outcome,
        process=process,
        overall=_mixed(outcome, process, parameters["evaluation.outcome_share"]),
        unmeasured=tuple(x.objective for x in lights if reached[x.objective] is None),
    )


def _reached(light: ObjectiveLight) -> float | None:
    if light.attained is None or light.expected is None:
        return None
    return 1.0 if light.expected <= 0 else max(0.0, min(1.0, light.attained / light.expected))


def _mixed(outcome: float | None, process: float | None, share: float) -> float | None:
    """One of the two alone is told as such and is no overall figure."""
    return None if outcome is None or process is None else share * outcome + (1 - share) * process
