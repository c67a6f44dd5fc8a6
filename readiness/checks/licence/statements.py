"""Statements as checks see them: the papers of one type, and how old they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from readiness.checks.documents.papers import Paper, papers
from readiness.evidence.document import Statements

DAYS_A_MONTH = 365.25 / 12


def statements_of(statements: Statements | None, kind: str) -> list[Paper]:
    return [paper for paper in papers(statements) if paper.first("statement_type") == kind]


def newest(found: Iterable[Paper], field: str = "issued") -> Paper | None:
    """The paper with the latest day in this field; one without a day is older than every other."""
    dated = sorted(found, key=lambda paper: (paper.day(field) or date.min, paper.file))
    return dated[-1] if dated else None


def months_since(day: date, on: date) -> float:
    return (on - day).days / DAYS_A_MONTH


def amount(paper: Paper, field: str) -> float | None:
    """The number a field holds, of a sum of money the number before its currency; None where it holds none."""
    said = paper.first(field)
    try:
        return None if said is None else float(said.split()[0])
    except (ValueError, IndexError):
        return None
