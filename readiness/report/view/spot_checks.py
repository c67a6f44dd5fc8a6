"""What was drawn by chance: which draws files have shown and which are still open, so that none is left out quietly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from readiness.model.assessment import ItemState
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.report.words import Words


@dataclass(frozen=True)
class DrawnLine:
    question: str
    title: str
    shown: bool
    said: str
    wanted: str
    """The file that would show it; empty once one has."""


def drawn_lines(case: Case, bank: Bank, items: Iterable[ItemState], say: Words) -> tuple[DrawnLine, ...]:
    """Open draws first; a draw counts as shown when a file proves it at any level, good or bad."""
    proven = {i.question: i.proven for i in items if i.proven is not None}
    lines = [_line(q, proven.get(q), say) for q in case.spot_checks.questions if q in bank.question]
    return tuple(sorted(lines, key=lambda line: line.shown))


def _line(question: str, proven: float | None, say: Words) -> DrawnLine:
    wanted = say.texts.list(f"question/{question}/proof")
    return DrawnLine(
        question=question,
        title=say.question(question),
        shown=proven is not None,
        said=say("declared/draw_open")
        if proven is None
        else say("declared/draw_shown", level=say.number(proven, 1)),
        wanted=wanted[0] if wanted and proven is None else "",
    )
