"""Sixth evaluation: our figures beside those of rivals, as the firm itself knows them; none of theirs is ours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from readiness.model.plan import Objective, Plan
from readiness.model.plan_log import RivalFigure
from readiness.planning.lights import reading_on


@dataclass(frozen=True)
class RivalComparison:
    """One target. `place` counts from 1, ties share it; `ahead_of_best` is negative where a rival is better.

    None where we have not measured, or where no direction is known because baseline and target do not differ.
    """

    objective: str
    ours: float | None
    rivals: tuple[RivalFigure, ...]
    """The newest figure of each, best first where a direction is known."""
    place: int | None
    ahead_of_best: float | None


@dataclass(frozen=True)
class RivalsEvaluation:
    lines: tuple[RivalComparison, ...]
    without: tuple[str, ...]
    """Targets nobody has compared with a rival."""


def evaluate_rivals(plan: Plan, on: date) -> RivalsEvaluation:
    lines = []
    for objective in plan.objectives:
        figures = _newest(f for f in plan.rivals if f.objective == objective.id and f.on <= on)
        if figures:
            lines.append(_compared(objective, figures, on))
    compared = {line.objective for line in lines}
    return RivalsEvaluation(
        lines=tuple(lines), without=tuple(o.id for o in plan.objectives if o.id not in compared)
    )


def _newest(figures: Iterable[RivalFigure]) -> list[RivalFigure]:
    newest: dict[str, RivalFigure] = {}
    for figure in sorted(figures, key=lambda f: f.on):
        newest[figure.rival] = figure
    return sorted(newest.values(), key=lambda f: f.rival)


def _compared(objective: Objective, figures: list[RivalFigure], on: date) -> RivalComparison:
    ours, sign = reading_on(objective, on), _direction(objective)
    if sign:
        figures = sorted(figures, key=lambda f: (-sign * f.value, f.rival))
    place = ahead = None
    if ours is not None and sign:
        place = 1 + sum(sign * f.value > sign * ours for f in figures)
        ahead = sign * (ours - figures[0].value)
    return RivalComparison(
        objective=objective.id, ours=ours, rivals=tuple(figures), place=place, ahead_of_best=ahead
    )


def _direction(objective: Objective) -> int:
    """1 where more is better, -1 where less is; by where the target lies from the baseline."""
    if objective.baseline is None or objective.target is None:
        return 0
    return (objective.target > objective.baseline) - (objective.target < objective.baseline)
