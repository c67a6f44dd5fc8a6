"""The insurer confirms product liability, enough of it, where the firm sells, and it has not run out."""

import re

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.documents.papers import Paper, best, papers
from readiness.evidence.document import Certificates
from readiness.model.case import Profile

FIELDS = (
    *("issued", "valid_until", "product_liability", "extended_product_liability", "sum_per_event"),
    *("us_included", "recall"),
)
DAYS_A_MONTH = 365.25 / 12


@check("insurance.valid", ref="K9")
def valid(certificates: Certificates, profile: Profile, limits: Limits, today: Today) -> Seen:
    """Levels as the question's anchors: 0 run out, 1 no product liability or no sum, 2 extended liability or a
    market missing or older than a year, 3 all of it, 4 with recall and the usual sum.

    A confirmation without an end date says nothing of today.
    """
    found = [
        p
        for p in papers(certificates)
        if p.first("certificate_kind") == "insurance" and p.day("valid_until") is not None
    ]
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = best((_level(p, profile, today, limits), p) for p in found)
    return Seen(
        level=level,
        params={
            "valid_until": paper.first("valid_until"),
            "issued": paper.first("issued"),
            "sum_eur": max(_sums(paper), default=None),
            "extended": paper.says_yes("extended_product_liability"),
            "us_missing": _us_missing(paper, profile),
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _us_missing(paper: Paper, profile: Profile) -> bool:
    return "USA" in profile.markets and not paper.says_yes("us_included")


def _sums(paper: Paper) -> list[float]:
    """Sums per event in the currency stated; other currencies are not compared."""
    said = (re.fullmatch(r"([\d.]+) EUR", s.value) for s in paper.all("sum_per_event"))
    return [float(found.group(1)) for found in said if found]


def _level(paper: Paper, profile: Profile, today: Today, limits: Limits) -> float:
    until, issued = paper.day("valid_until"), paper.day("issued")
    if until is None or until < today.on:
        return 0
    extended = paper.says_yes("extended_product_liability")
    if not (paper.says_yes("product_liability") or extended) or not paper.all("sum_per_event"):
        return 1
    old = issued is not None and (today.on - issued).days > limits["insurance.max_age_months"] * DAYS_A_MONTH
    if not extended or _us_missing(paper, profile) or old:
        return 2
    enough = max(_sums(paper), default=0.0) >= limits["insurance.min_sum_eur"]
    return 4 if paper.says_yes("recall") and enough else 3
