"""Five lines of the visible score, added up as a reader with a pencil would."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.assessment import ItemState
from readiness.report.view.result import Result
from readiness.report.words import Words

LINES = 5
TOP = 4
APART = "capability"


@dataclass(frozen=True)
class SumLine:
    question: str
    weight: float
    """Share of the headline, 0..1."""
    level: float
    counts: float
    """How far this kind of proof counts, 0..1."""
    assurance: str
    points: float


@dataclass(frozen=True)
class HandSum:
    lines: tuple[SumLine, ...]
    rest_lines: int
    rest_points: float
    total: float


def hand_sum(result: Result, say: Words) -> HandSum | None:
    """The dearest five of all proven lines, the others as one; None while nothing is proven."""
    limits = result.bank.limits(result.case.on)
    lines = [
        _line(item, item.proven, limits[f"assurance.ceiling.{item.assurance}"], say)
        for item in result.assessment.items
        if item.proven is not None
        and item.assurance != "claimed"
        and item.weight > 0
        and result.bank.question[item.question].dimension != APART
    ]
    if not lines:
        return None
    lines.sort(key=lambda line: (-line.points, line.question))
    rest = lines[LINES:]
    return HandSum(tuple(lines[:LINES]), len(rest), sum(x.points for x in rest), sum(x.points for x in lines))


def _line(item: ItemState, level: float, counts: float, say: Words) -> SumLine:
    return SumLine(
        question=say.question(item.question),
        weight=item.weight,
        level=level,
        counts=counts,
        assurance=say(f"view/assurance/{item.assurance}"),
        points=100 * item.weight * level / TOP * counts,
    )
