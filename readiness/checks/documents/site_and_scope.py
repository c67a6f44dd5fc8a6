"""The shipping sites stand on a valid ISO 9001 certificate whose scope covers making the product."""

import re
import unicodedata
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
MARKS = re.compile(r"[\u0300-\u036f'’`´]")


@check("certificate.site_and_scope", ref="K11")
def site_and_scope(certificates: Certificates, profile: Profile, limits: Limits, today: Today) -> Seen:
    """The best ISO 9001 certificate counts. Levels as the question's anchors: 0 expired, 1 other site or a scope
    without making, 2 scope or time too short, 3 site and scope, 4 every site.

    Without an end date on the paper, or without sites in the profile to compare with, nothing can be said.
    """
    quality = [p for p in papers(certificates) if "9001" in p.words("standard")]
    warn = timedelta(days=limits["certificate.warn_days"])
    judged = [(level, p) for p in quality if (level := _level(p, profile.sites, today, warn)) is not None]
    if not judged:
        return Seen.no_evidence(total=len(quality))
    level, paper = best(judged)
    return Seen(
        level=level,
        params={
            "valid_until": paper.first("valid_until"),
            "sites": tuple(s.value for s in paper.all("sites")),
            "missing_sites": tuple(s for s in profile.sites if not names_site(paper, s)),
            "scope": paper.first("scope"),
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def names_site(paper: Paper, site: str) -> bool:
    """As a word of its own: Ulm is not Kulmbach. Accents and apostrophes do not count, and Chinese has no gaps."""
    wanted, said = _plain(site), _plain(paper.words("sites"))
    edge = r"\b" if wanted.isascii() else ""
    return re.search(f"{edge}{re.escape(wanted)}{edge}", said) is not None


def _plain(text: str) -> str:
    return MARKS.sub("", unicodedata.normalize("NFKD", text.casefold())).replace("-", " ")


def _level(paper: Paper, sites: tuple[str, ...], today: Today, warn: timedelta) -> float | None:
    until = paper.day("valid_until")
    if until is None:
        return None
    if until < today.on:
        return 0
    if not sites:
        return None
    named = [names_site(paper, site) for site in sites]
    makes = any(word in paper.words("scope") for word in MAKING)
    if not any(named):
        return 1
    if not makes:
        return 2 if all(named) else 1
    if until - warn < today.on:
        return 2
    return 4 if all(named) else 3
