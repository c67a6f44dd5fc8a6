"""What is handed out on conduct and sustainability: a signed code, a report of the last year, ratings still valid."""

from __future__ import annotations

from datetime import date

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.documents.papers import Paper, weakest_assurance
from readiness.checks.licence.statements import amount, months_since, newest, statements_of
from readiness.evidence.document import Statements

CODE = ("issued", "signatory")
REPORT = ("reporting_year", "report_standard")
RATING = ("issued", "valid_until", "score")


@check("conduct.answers", ref="K20")
def answers(statements: Statements, limits: Limits, today: Today) -> Seen:
    """Levels as the question's anchors: 1 a code nobody signed or a report alone, 2 a signed code, 3 with a report of
    the last year and no rating that ran out. Where outsiders can complain and what suppliers signed (4) is not seen."""
    code = newest(statements_of(statements, "code_of_conduct"))
    report = newest(statements_of(statements, "sustainability_report"), "reporting_year")
    ratings = statements_of(statements, "sustainability_rating")
    used = [paper for paper in (code, report, *ratings) if paper is not None]
    if not used:
        return Seen.no_evidence(total=0)
    signed = code is not None and bool(code.all("signatory"))
    current = report is not None and _is_current(report, today.on, limits)
    old = [p.file for p in ratings if not _is_valid(p, today.on, limits)]
    return Seen(
        level=1.0 if not signed else 3.0 if current and not old else 2.0,
        params={
            "signed": signed,
            "reporting_year": report.first("reporting_year") if report else None,
            "old_ratings": tuple(old),
        },
        places=tuple(place for paper in used for place in paper.places(*CODE, *REPORT, *RATING)),
        assurance=weakest_assurance(used, *CODE, *REPORT, *RATING),
        whole_file=False,
    )


def _is_current(report: Paper, on: date, limits: Limits) -> bool:
    """The last financial year, or the one before while the last one is still being written up."""
    year = amount(report, "reporting_year")
    return year is not None and on.year - year <= limits["conduct.report_max_age_years"]


def _is_valid(rating: Paper, on: date, limits: Limits) -> bool:
    until, issued = rating.day("valid_until"), rating.day("issued")
    if until is not None:
        return until >= on
    return issued is not None and months_since(issued, on) <= limits["conduct.rating_max_age_months"]
