"""The insurer confirms product liability, enough of it, where the firm sells, and it has not run out."""

import re

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.documents.papers import Paper, best, papers
from readiness.evidence.document import Certificates
from readiness.model.case import Profile

FIELDS = ("valid_until", "product_liability", "extended_product_liability", "sum_per_event", "us_included")


@check("insurance.valid", ref="K9")
def valid(certificates: Certificates, profile: Profile, limits: Limits, today: Today) -> Seen:
    """Levels as the question's anchors: 0 run out, 1 no product liability, 2 extended liability or a market
    missing, 3 all of it, 4 with recall and the usual sum."""
    found = [p for p in papers(certificates) if p.first("certificate_kind") == "insurance"]
    if not found:
        return Seen.no_evidence(total=0)
    least = limits["insurance.min_sum_eur"]
    level, paper = best((_level(p, profile, today, least), p) for p in found)
    until = paper.day("valid_until")
    return Seen(
        level=level,
        params={
            "valid_until": None if until is None else until.isoformat(),
            "sum": max(_sums(paper), default=None),
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


def _level(paper: Paper, profile: Profile, today: Today, least: float) -> float:
    until = paper.day("valid_until")
    if until is None or until < today.on:
        return 0
    if not paper.says_yes("product_liability") and not paper.says_yes("extended_product_liability"):
        return 1
    if not paper.says_yes("extended_product_liability") or _us_missing(paper, profile):
        return 2
    return 4 if paper.says_yes("recall") and max(_sums(paper), default=0.0) >= least else 3
