"""How the firm stood last time: its verdicts, points and gates, from an assessment or from what one printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ValidationError

from readiness.model.assessment import Assessment, BuyerVerdict, GateState


@dataclass(frozen=True)
class Before:
    """How the firm stood when the last summary was sent."""

    on: date
    verdicts: Mapping[str, BuyerVerdict]
    scores: Mapping[str, float | None]
    """By buyer."""
    gates: Mapping[tuple[str, str], GateState]
    """By buyer and question."""

    @classmethod
    def of(cls, assessment: Assessment) -> Before:
        return cls(
            on=date.fromisoformat(assessment.case.on),
            verdicts={b.id: b.verdict for b in assessment.buyers},
            scores={b.id: b.score for b in assessment.buyers},
            gates={(g.buyer, g.question): g.state for g in assessment.gates},
        )


class _Dated(BaseModel):
    on: date


class _Seen(BaseModel):
    id: str
    verdict: BuyerVerdict
    score: float | None


class _Gate(BaseModel):
    buyer: str
    question: str
    state: GateState


class _Printed(BaseModel):
    """As much of a printed assessment as is needed here; it may hold more."""

    case: _Dated
    buyers: tuple[_Seen, ...]
    gates: tuple[_Gate, ...]


def before_in(data: bytes) -> Before | None:
    """From what `assess --json` printed last time; None where it is something else."""
    try:
        seen = _Printed.model_validate_json(data)
    except ValidationError:
        return None
    return Before(
        on=seen.case.on,
        verdicts={b.id: b.verdict for b in seen.buyers},
        scores={b.id: b.score for b in seen.buyers},
        gates={(g.buyer, g.question): g.state for g in seen.gates},
    )
