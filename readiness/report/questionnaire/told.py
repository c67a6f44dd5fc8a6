"""A questionnaire with our answers as JSON: what was asked, what it was taken for, what we say and what proves it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from readiness.report.questionnaire.answering import Answered


def told(answered: Iterable[Answered]) -> list[dict[str, Any]]:
    return [
        {
            "place": one.asked.place.model_dump(mode="json"),
            "asked": one.asked.text,
            "weight": one.asked.weight,
            "knock_out": one.asked.knock_out,
            "evidence_asked": one.asked.evidence,
            "question": one.asked.match.question,
            "confidence": one.asked.match.confidence,
            "sure": one.asked.match.sure,
            "corrected": one.asked.match.corrected,
            "rivals": list(one.asked.match.rivals),
            "worth": one.worth,
            "answer": one.said or None,
            "proofs": list(one.proofs),
        }
        for one in answered
    ]
