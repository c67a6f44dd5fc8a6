"""The question bank: everything we judge by, as data, with its version and fingerprint."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from readiness.model.action import Action
from readiness.model.base import Value
from readiness.model.buyer import BuyerProfile
from readiness.model.network import CountermeasureKind
from readiness.model.question import Parameter, Question


class Dimension(Value):
    id: str
    weight: float = 0
    """Weight in the headline score; 0 = scored apart (capability) or not at all (licence)."""
    scored: bool = True


class Card(Value):
    """A benchmark or case of the source article, shown with its provenance and never as our own data."""

    id: str
    kind: str
    provenance: str


class Bank(Value):
    version: str
    dimensions: tuple[Dimension, ...]
    questions: tuple[Question, ...]
    parameters: tuple[Parameter, ...]
    actions: tuple[Action, ...]
    buyers: tuple[BuyerProfile, ...]
    cards: tuple[Card, ...] = ()
    fingerprint: str = ""

    @cached_property
    def question(self) -> dict[str, Question]:
        return {q.id: q for q in self.questions}

    @cached_property
    def action(self) -> dict[str, Action]:
        return {a.id: a for a in self.actions}

    @cached_property
    def buyer(self) -> dict[str, BuyerProfile]:
        return {b.id: b for b in self.buyers}

    @cached_property
    def tolerances(self) -> tuple[str, ...]:
        """Ids of the parameters a buyer may state for itself."""
        return tuple(dict.fromkeys(p.id for p in self.parameters if p.of_buyer))

    def countermeasures(self) -> dict[CountermeasureKind, tuple[str, ...]]:
        """What a what-if may be run again with -> the actions that put it in place, in the catalogue's order."""
        kinds = dict.fromkeys(kind for action in self.actions for kind in action.countermeasures)
        return {kind: tuple(a.id for a in self.actions if kind in a.countermeasures) for kind in kinds}

    def limits(self, on: date) -> dict[str, float]:
        """Parameter id -> the value in force on that date; before its first day the first value there was.

        A case may look back to a day before anybody wrote a threshold down; without one nothing could be judged.
        """
        best: dict[str, Parameter] = {}
        for p in sorted(self.parameters, key=lambda p: p.since):
            if p.since <= on or p.id not in best:
                best[p.id] = p
        return {k: v.value for k, v in best.items()}
