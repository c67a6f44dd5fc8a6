"""The interview guide: what files leave open, by dimension, each as the question a buyer would ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from readiness.checks.runner import all_checks
from readiness.evidence.base import FileHead
from readiness.evidence.document import Documents
from readiness.model.assessment import Assessment, ItemState
from readiness.model.bank import Bank
from readiness.model.finding import Finding
from readiness.model.question import Question
from readiness.report.view.evidence import grouped_places
from readiness.report.view.inspection import MOST_PLACES, finding_sentence
from readiness.report.words import Words

Why = Literal["denied", "read", "open", "unproven"]
"""Files show too little; a paper speaks of it but nobody confirmed what was read; nobody knows; only stated."""
WORST: tuple[Why, ...] = ("denied", "read", "open", "unproven")


@dataclass(frozen=True)
class OpenPoint:
    dimension: str
    question: str
    title: str
    ask: str
    """In the buyer's words."""
    gate: bool
    why: Why
    said: str
    found: str
    """What the files show of it, in sentences; empty where none speaks to it."""
    places: str
    wanted: tuple[str, ...]
    """What would show it."""


@dataclass(frozen=True)
class FileSeen:
    file: str
    format: str
    tier: str
    records: int
    problems: int


@dataclass(frozen=True)
class Guide:
    files: tuple[FileSeen, ...]
    points: tuple[OpenPoint, ...]
    shown: tuple[str, ...]
    """Titles of the questions files answer well enough: nobody needs to ask them again."""


def guide(assessment: Assessment, heads: Sequence[FileHead], bank: Bank, say: Words) -> Guide:
    """In the bank's order of dimensions; inside, gates first, then what files deny, then the quick path."""
    by_check = {f.check: f for f in assessment.findings if f.level is not None}
    undecided = _undecided_papers(assessment.findings)
    order = {d.id: place for place, d in enumerate(bank.dimensions)}
    points, shown = [], []
    for item in assessment.items:
        question = bank.question[item.question]
        if item.applies == "no":
            continue
        why = _why(item, question, any(c in by_check or c in undecided for c in question.checks))
        if why is None:
            shown.append(say.question(question.id))
        else:
            points.append((_rank(question, why, item, order), _point(question, why, by_check, say)))
    return Guide(
        files=tuple(_file(head, say) for head in heads),
        points=tuple(point for _, point in sorted(points, key=lambda p: p[0])),
        shown=tuple(shown),
    )


def _undecided_papers(findings: Sequence[Finding]) -> frozenset[str]:
    """Checks that looked at a paper and could not say what it is worth, for want of a fact about the firm: the paper is
    there, and nobody need ask for it again."""
    of_papers = {
        check.id
        for check in all_checks()
        if any(issubclass(need.kind, Documents) and not need.optional for need in check.needs.values())
    }
    seen = ((f.check, f.params.get("total")) for f in findings if f.level is None and f.check in of_papers)
    return frozenset(check for check, total in seen if isinstance(total, int) and total > 0)


def _why(item: ItemState, question: Question, spoken_of: bool) -> Why | None:
    if item.proven is not None and item.assurance != "claimed":
        return None if item.proven >= question.min_level else "denied"
    if spoken_of:
        return "read"
    return "open" if item.claimed is None else "unproven"


def _rank(question: Question, why: Why, item: ItemState, order: dict[str, int]) -> tuple[object, ...]:
    quick = question.quick if question.quick is not None else len(order) * 100
    return order[question.dimension], not question.gate, WORST.index(why), quick, -item.weight, question.id


def _point(question: Question, why: Why, by_check: dict[str, Finding], say: Words) -> OpenPoint:
    found = [by_check[c] for c in question.checks if c in by_check]
    places = [place for f in found for place in f.places]
    return OpenPoint(
        dimension=say(f"dimension/{question.dimension}/name"),
        question=question.id,
        title=say.question(question.id),
        ask=say.question(question.id, "buyer"),
        gate=question.gate,
        why=why,
        said=say(f"interview/why/{why}"),
        found=say.joined(finding_sentence(f, say) for f in found),
        places="\n".join(grouped_places(places[:MOST_PLACES], say)),
        wanted=tuple(say.texts.list(f"question/{question.id}/proof")),
    )


def _file(head: FileHead, say: Words) -> FileSeen:
    return FileSeen(
        file=head.file,
        format=say(f"format/{head.format}"),
        tier=say(f"view/tier/{head.tier}"),
        records=head.records,
        problems=len(head.problems),
    )
