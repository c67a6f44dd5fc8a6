"""Third evaluation: what was put in against what came out - points a buyer's system sees, per person-day and per 10 kEUR."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan
from readiness.planning.tracking import Tracked, tracked
from readiness.score.plain import plain_score

TEN = 10.0


@dataclass(frozen=True)
class InputOutput:
    """`points` of the verified score that the questions of the action bring today, whoever brought them about.

    Days and money are what was reported; None = nobody reported them, and then no ratio is told.
    """

    action: str
    points: float
    days: float | None
    keur: float | None
    per_day: float | None
    per_ten_keur: float | None


@dataclass(frozen=True)
class MeansEvaluation:
    """Sums over the actions that are over; a question closed by two of them counts once."""

    actions: tuple[InputOutput, ...]
    points: float
    days: float | None
    keur: float | None
    per_day: float | None
    per_ten_keur: float | None
    unreported: tuple[str, ...]


def evaluate_means(standing: Standing, plan: Plan) -> MeansEvaluation:
    closes = {a.id: a.closes for a in plan.actions}
    over = [t for t in tracked(standing, plan) if t.action in closes and t.state in ("done", "said_done")]
    lines = tuple(_line(t, closes[t.action], standing) for t in over)
    together = {q for t in over for q in closes[t.action]}
    points = _points(standing, together)
    days, keur = _whole(x.days for x in lines), _whole(x.keur for x in lines)
    return MeansEvaluation(
        actions=lines,
        points=points,
        days=days,
        keur=keur,
        per_day=_ratio(points, days),
        per_ten_keur=_ratio(points, None if keur is None else keur / TEN),
        unreported=tuple(x.action for x in lines if x.days is None or x.keur is None),
    )


def _line(state: Tracked, closes: Mapping[str, float], standing: Standing) -> InputOutput:
    points, keur = _points(standing, closes), state.cost_keur
    return InputOutput(
        action=state.action,
        points=points,
        days=state.effort_days,
        keur=keur,
        per_day=_ratio(points, state.effort_days),
        per_ten_keur=_ratio(points, None if keur is None else keur / TEN),
    )


def _points(standing: Standing, questions: Iterable[str]) -> float:
    """Their part of the verified score, which is a sum over questions."""
    weights: dict[str, Fraction] = {q: standing.headline[q] for q in questions if q in standing.headline}
    verified = plain_score(standing.states, weights, standing.settings).verified
    return 0.0 if verified is None else float(verified)


def _ratio(points: float, used: float | None) -> float | None:
    return points / used if used else None


def _whole(parts: Iterable[float | None]) -> float | None:
    """Only if all of it was reported: else points would be divided by a part of what they took."""
    seen = list(parts)
    known = [part for part in seen if part is not None]
    return sum(known) if seen and len(known) == len(seen) else None
