"""A rating of this year on fresh accounts, and a bank that has bonds left to give."""

from __future__ import annotations

from datetime import date

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.documents.papers import Paper, weakest_assurance
from readiness.checks.licence.statements import amount, months_since, newest, statements_of
from readiness.evidence.document import Statements

RATING = ("rating", "issued", "accounts_year")
BONDS = ("bond_line", "bond_free", "valid_until")


@check("credit.rating_and_bonds", ref="K8")
def rating_and_bonds(statements: Statements, limits: Limits, today: Today) -> Seen:
    """Levels as the question's anchors: 1 a line without a rating or an old rating, 2 a rating of the last months,
    3 with fresh accounts and a free part of the line. The sheet sent within a day (4) no file shows."""
    rating = newest(statements_of(statements, "credit_rating"))
    line = newest(p for p in statements_of(statements, "bond_line") if _runs(p, today.on))
    limit = newest(statements_of(statements, "credit_limit"))
    used = [paper for paper in (rating, line) if paper is not None]
    if not used:
        return Seen.no_evidence(total=0)
    fresh = rating is not None and _fresh(rating, today.on, limits)
    free = amount(line, "bond_free") if line is not None else None
    sound = fresh and rating is not None and _accounts(rating, today.on, limits) and (free or 0) > 0
    return Seen(
        level=3.0 if sound else 2.0 if fresh else 1.0,
        params={
            "rating": rating.first("rating") if rating else None,
            "issued": rating.first("issued") if rating else None,
            "accounts_year": rating.first("accounts_year") if rating else None,
            "bond_free": line.first("bond_free") if line else None,
            "limit": limit.first("limit_amount") if limit else None,
        },
        places=tuple(place for paper in used for place in paper.places(*RATING, *BONDS)),
        assurance=weakest_assurance(used, *RATING, *BONDS),
        whole_file=False,
    )


def _runs(line: Paper, on: date) -> bool:
    until = line.day("valid_until")
    return until is None or until >= on


def _fresh(rating: Paper, on: date, limits: Limits) -> bool:
    issued = rating.day("issued")
    return issued is not None and months_since(issued, on) <= limits["credit.rating_max_age_months"]


def _accounts(rating: Paper, on: date, limits: Limits) -> bool:
    """Age of the accounts counted from the end of their year; years of another end are a few months off."""
    year = amount(rating, "accounts_year")
    if year is None or not 1900 < year < 2200:
        return False
    return months_since(date(int(year), 12, 31), on) <= limits["credit.accounts_max_age_months"]
