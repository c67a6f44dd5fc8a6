"""Why a buyer decides as it does: codes with the figures behind them, the weightiest first; words stand in the texts.

Points are whole: a verdict does not hang on decimals, and below a certain share of proof only the range is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from readiness.buyer.gates import AFTER_THE_LIST, holds_the_score, keeps_off_the_list
from readiness.buyer.standing import Standing
from readiness.model.assessment import GateResult, GateState, Reason
from readiness.model.question import WEIGHT
from readiness.score.estimate import Interval
from readiness.score.items import stands_proven
from readiness.score.settings import TOP
from readiness.score.weights import dimension_weights, headline_dimensions

GRAVITY: tuple[GateState, ...] = ("failed", "unknown", "claimed")


def reasons(standing: Standing, buyer: str, gates: Sequence[GateResult]) -> tuple[Reason, ...]:
    """Against the firm first, praise last."""
    if not standing.buys_something(buyer):
        return (Reason(code="offers_nothing"),)
    return (
        *_gate_reasons(standing, [g for g in gates if keeps_off_the_list(g)]),
        *_points_reasons(standing, buyer, gates),
        *_late_reasons(gates),
        *_praise(standing, buyer),
    )


def _gate_reasons(standing: Standing, blocking: Sequence[GateResult]) -> Iterator[Reason]:
    def gravity(gate: GateResult) -> tuple[int, int, str]:
        importance = WEIGHT[standing.bank.question[gate.question].importance]
        return GRAVITY.index(gate.state), -importance, gate.question

    proven = {s.question: s.proven is not None for s in standing.states}
    for gate in sorted((g for g in blocking if g.state != "passed"), key=gravity):
        code = {
            "failed": "gate_disproven" if proven[gate.question] else "gate_failed",
            "claimed": "gate_unproven",
            "unknown": "gate_unknown",
        }[gate.state]
        yield Reason(
            code=code,
            params={
                "question": gate.question,
                "stage": gate.stage,
                "level": gate.level,
                "needed": gate.needed,
            },
        )


def _points_reasons(standing: Standing, buyer: str, gates: Sequence[GateResult]) -> Iterator[Reason]:
    interval = standing.interval(buyer)
    if interval is None:
        yield Reason(code="nothing_scored")
        return
    cut_off = standing.bank.buyer[buyer].cut_off
    caps = {g.question: standing.cap(g) for g in gates if holds_the_score(g)}
    for question, cap in sorted(caps.items(), key=lambda pair: (pair[1], pair[0])):
        if cap < cut_off:
            yield Reason(
                code="capped",
                params={"question": question, "cap": round(cap), "cut_off": round(cut_off)},
            )
    if interval.expected < cut_off:
        yield _below(standing, buyer, interval, cut_off)
        yield from _weakest(standing, buyer)
    elif interval.low < cut_off:
        yield Reason(
            code="close_call",
            params={
                "low": round(interval.low),
                "high": round(interval.high),
                "cut_off": round(cut_off),
            },
        )


def _below(standing: Standing, buyer: str, interval: Interval, cut_off: float) -> Reason:
    weights = standing.weights[buyer]
    proven = sum(
        float(weights[s.question])
        for s in standing.states
        if s.question in weights and stands_proven(s) is not None
    )
    if proven < standing.limits["display.min_proven_share"]:
        return Reason(
            code="below_cut_off_range",
            params={
                "low": round(interval.low),
                "high": round(interval.high),
                "cut_off": round(cut_off),
            },
        )
    return Reason(
        code="below_cut_off",
        params={"score": round(interval.expected), "cut_off": round(cut_off)},
    )


def _weakest(standing: Standing, buyer: str) -> Iterator[Reason]:
    """Where this buyer's points are lost: among the questions it looks at first, and by dimension."""
    weights = standing.weights[buyer]
    mean = dict(
        zip(standing.estimated.questions, standing.estimated.levels.mean(axis=0).tolist(), strict=True)
    )
    lost = {q: float(weights[q]) * (TOP - mean[q]) for q in weights}
    first = [q for q in standing.bank.buyer[buyer].must_answer if lost.get(q, 0) > 0]
    if first:
        worst = max(first, key=lambda q: lost[q])
        yield Reason(code="weakest_question", params={"question": worst})
    by_dimension = dict.fromkeys(headline_dimensions(standing.bank), 0.0)
    for question, points in lost.items():
        by_dimension[standing.bank.question[question].dimension] += points
    dimension = max(by_dimension, key=lambda d: by_dimension[d])
    inside = standing.estimated.interval(dimension_weights(standing.bank, standing.states, dimension))
    if inside is not None:
        yield Reason(
            code="weakest_dimension",
            params={"dimension": dimension, "score": round(inside.expected)},
        )


def _late_reasons(gates: Sequence[GateResult]) -> Iterator[Reason]:
    for gate in gates:
        if gate.stage in AFTER_THE_LIST and gate.effect == "blocks" and gate.state != "passed":
            yield Reason(
                code=f"{gate.stage}_{gate.state}",
                params={"question": gate.question, "needed": gate.needed},
            )


def _praise(standing: Standing, buyer: str) -> Iterator[Reason]:
    """One thing, and only what stands proven: the heaviest for this buyer on a high level."""
    weights = standing.weights[buyer]
    least = standing.limits["praise.from_level"]
    earned = [
        (weights[s.question] * round(level), s.question, level)
        for s in standing.states
        if s.question in weights and (level := stands_proven(s)) is not None and level >= least
    ]
    if earned:
        _, question, level = max(earned)
        yield Reason(code="praise", params={"question": question, "level": level})
