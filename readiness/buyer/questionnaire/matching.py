"""Which of our questions a customer's question is, how sure that is, and when it is none of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from readiness.buyer.questionnaire.phrases import Wording, own_wordings, phrases, quiet, wordings
from readiness.model.bank import Bank

MOST = 0.99
"""A likeness is never certain; only a person is."""
RIVALS = 3


@dataclass(frozen=True)
class Match:
    """`question` None: unmapped. `rivals` are other questions of ours that come near, the nearest first."""

    question: str | None
    confidence: float
    sure: bool
    rivals: tuple[str, ...] = ()
    corrected: bool = False


class Matcher:
    """Compares one text with everything we know; made once a questionnaire."""

    def __init__(self, bank: Bank, limits: Mapping[str, float]) -> None:
        self._limits = {k.rpartition(".")[2]: v for k, v in limits.items() if k.startswith("questionnaire.")}
        self._known: Sequence[Wording] = (*wordings(), *own_wordings(bank))
        self._ordered = [_in_order(wording.text) for wording in self._known]
        self._asked = bank.question

    def match(self, asked: str, evidence: str | None = None) -> Match:
        """Telling phrases and likeness to known wordings; the better of the two counts, none below the least."""
        rated = dict(self._by_phrases(asked, evidence or ""))
        stranger = 0.0
        for wording, likeness in self._by_wording(quiet(asked)):
            if wording.question is None:
                stranger = max(stranger, likeness)
            elif likeness > rated.get(wording.question, 0.0):
                rated[wording.question] = likeness
        order = sorted(rated.items(), key=lambda r: (-r[1], r[0]))
        if not order or order[0][1] < max(self._limits["least"], stranger):
            return Match(None, 0.0, sure=False, rivals=tuple(q for q, _ in order[:RIVALS]))
        best, confidence = order[0]
        alone = len(order) == 1 or confidence - order[1][1] >= self._limits["close"]
        return Match(
            best,
            round(confidence, 2),
            sure=alone and confidence >= self._limits["sure"],
            rivals=tuple(q for q, _ in order[1 : RIVALS + 1]),
        )

    def _by_phrases(self, asked: str, evidence: str) -> Iterable[tuple[str, float]]:
        for question, telling in phrases().items():
            if question not in self._asked:
                continue
            hits = sum(phrase.found_in(asked) for phrase in telling)
            if hits:
                yield question, min(MOST, self._limits["one_word"] + (hits - 1) * self._limits["each_more"])
            elif any(phrase.found_in(evidence) for phrase in telling):
                yield question, self._limits["only_evidence"]

    def _by_wording(self, asked: str) -> Iterable[tuple[Wording, float]]:
        """Likeness of the words in whatever order; the known ones were put in order once."""
        least = 100 * self._limits["least"]
        near = process.extract(
            _in_order(asked), self._ordered, scorer=fuzz.ratio, score_cutoff=least, limit=None
        )
        for _, likeness, place in near:
            yield self._known[place], min(MOST, likeness / 100)


def _in_order(text: str) -> str:
    return " ".join(sorted(text.split()))
