"""Two dates of one firm beside each other, and what of the difference comes from where."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from readiness.model.assessment import GateState
from readiness.model.base import Value
from readiness.model.case import Answer
from readiness.model.expiry import Expiry
from readiness.model.portfolio import DueDay, FirmStanding

Cause = Literal["bank", "calendar", "firm"]
"""`bank`: other questions, weights or limits; `calendar`: days that went by; `firm`: what people answered and handed
in. In this order the old standing becomes the new one."""
CAUSES: tuple[Cause, ...] = ("bank", "calendar", "firm")
Figure = Literal["expected", "verified", "proven"]
FIGURES: tuple[Figure, ...] = ("expected", "verified", "proven")


class FigureMove(Value):
    """A figure of the score then and now; the three parts add up to the difference. None = nothing to compute from."""

    figure: Figure
    before: float | None
    after: float | None
    bank: float | None
    calendar: float | None
    firm: float | None


class VerdictMove(Value):
    """None: the buyer was not looked at."""

    buyer: str
    before: str | None
    after: str | None
    by: tuple[Cause, ...] = ()


class GateMove(Value):
    """A gate that stands otherwise than before; None where it was not asked. `by` = every step that moved it."""

    buyer: str
    question: str
    before: GateState | None
    after: GateState | None
    by: tuple[Cause, ...] = ()


class AnswerMove(Value):
    question: str
    before: Answer | None
    after: Answer | None
    by: str | None = None
    at: datetime | None = None


class FileMove(Value):
    file: str
    what: Literal["new", "removed", "replaced"]


class Comparison(Value):
    before: FirmStanding
    after: FirmStanding
    figures: tuple[FigureMove, ...]
    verdicts: tuple[VerdictMove, ...]
    gates: tuple[GateMove, ...]
    answers: tuple[AnswerMove, ...]
    files: tuple[FileMove, ...]
    expired: tuple[Expiry, ...]
    """What is still handed in and stopped being valid in between."""
    laws: tuple[DueDay, ...]
    """Duties that began in between."""
    facts: tuple[str, ...]
    """Names of facts about the firm that were changed."""
    bank_then: str | None = None
    """The bank the case named at the earlier date, where it named one."""
    bank_compared: bool = False
    """The bank of then was at hand, so its part of the difference is known."""
    synthetic: bool = False
    """The firm is invented, and whatever is printed of it has to say so."""
