"""The shipping sites stand on a valid ISO 9001 certificate whose scope covers making the product."""

from datetime import timedelta

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.documents.papers import Paper, best, papers
from readiness.evidence.document import Certificates
from readiness.model.case import Profile

MAKING = (
    *("fertigung", "herstellung", "produktion", "entwicklung", "konstruktion", "montage"),
    *("manufactur", "production", "design", "development", "assembly", "machining"),
    *("生产", "制造", "设计", "研发", "开发", "装配", "加工"),
)
"""Words of a scope that covers more than selling."""
FIELDS = ("standard", "sites", "scope", "valid_until")


@check("certificate.site_and_scope", ref="K11")
def site_and_scope(certificates: Certificates, profile: Profile, limits: Limits, today: Today) -> Seen:
    """The best ISO 9001 certificate counts. Levels as the question's anchors: 0 expired, 1 other site or a scope
    without making, 2 scope or time too short, 3 site and scope, 4 every site."""
    quality = [p for p in papers(certificates) if "9001" in p.words("standard")]
    if not quality:
        return Seen.no_evidence(total=certificates.count())
    warn = timedelta(days=limits["certificate.warn_days"])
    level, paper = best((_level(p, profile, today, warn), p) for p in quality)
    until = paper.day("valid_until")
    return Seen(
        level=level,
        params={
            "valid_until": None if until is None else until.isoformat(),
            "sites": tuple(s.value for s in paper.all("sites")),
            "missing_sites": tuple(s for s in profile.sites if s.casefold() not in paper.words("sites")),
            "scope": paper.first("scope"),
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _level(paper: Paper, profile: Profile, today: Today, warn: timedelta) -> float:
    until = paper.day("valid_until")
    if until is None or until < today.on:
        return 0
    named = [site.casefold() in paper.words("sites") for site in profile.sites]
    makes = any(word in paper.words("scope") for word in MAKING)
    if not any(named):
        return 1
    if not makes:
        return 2 if all(named) else 1
    if until - warn < today.on:
        return 2
    return 4 if all(named) else 3
