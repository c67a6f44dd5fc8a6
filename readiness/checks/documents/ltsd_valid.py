"""The long-term supplier's declarations cover the day and no longer period than the law allows."""

from datetime import date, timedelta

from readiness.checks.base import Limits, Seen, Today, check, share_level
from readiness.checks.documents.papers import Paper, papers, weakest_assurance
from readiness.evidence.document import SupplierDeclarations

FIELDS = ("issued", "valid_from", "valid_until", "origin")
MONTH = timedelta(days=365.25 / 12)


@check("ltsd.valid", ref="F3")
def valid(declarations: SupplierDeclarations, limits: Limits, today: Today) -> Seen:
    """Share of declarations in force (Implementing Regulation (EU) 2015/2447, Art. 62 and Annex 22-16).

    Whether the declared origin is true is not judged here: the parts list shows value, which is another question.
    """
    found = papers(declarations)
    if not found:
        return Seen.no_evidence(total=0)
    in_force = [_in_force(p, today.on, limits) for p in found]
    wrong = [p for p, good in zip(found, in_force, strict=True) if not good]
    ends = sorted(day for p in found if (day := p.day("valid_until")) is not None)
    return Seen(
        level=share_level(sum(in_force), len(found)),
        params={
            "total": len(found),
            "wrong": len(wrong),
            "first_end": ends[0].isoformat() if ends else None,
            "max_months": limits["ltsd.max_months"],
        },
        places=tuple(place for p in wrong for place in p.places(*FIELDS)),
        assurance=weakest_assurance(found, *FIELDS),
        whole_file=False,
    )


def _in_force(paper: Paper, on: date, limits: Limits) -> bool:
    """Covers the day, runs no longer than allowed, and began near enough to its issue (where that is stated)."""
    start, end, issued = (paper.day(field) for field in ("valid_from", "valid_until", "issued"))
    if start is None or end is None or not start <= on <= end:
        return False
    if end > start + _months(limits["ltsd.max_months"]):
        return False
    earliest, latest = (
        limits["ltsd.start_before_issue_max_months"],
        limits["ltsd.start_after_issue_max_months"],
    )
    return issued is None or issued - _months(earliest) <= start <= issued + _months(latest)


def _months(number: float) -> timedelta:
    """A day of grace, since months differ in length."""
    return number * MONTH + timedelta(days=1)
