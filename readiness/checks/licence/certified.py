"""Certificates of some standards, from the papers themselves and from the firm's own register, in one form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from readiness.checks.base import Limits, Seen
from readiness.checks.documents.papers import papers
from readiness.evidence.document import Certificates
from readiness.evidence.licence import CertificateRegister
from readiness.model.base import ASSURANCES, Assurance
from readiness.model.place import Place

FIELDS = ("standard", "valid_until", "sites", "body", "accreditation")


@dataclass(frozen=True)
class Certified:
    """`accredited` and `site` are None where a register has no word for it: that is not the certificate's fault."""

    standard: str
    valid_until: date | None
    accredited: bool | None
    site: bool | None
    places: tuple[Place, ...]
    assurance: Assurance


def certified(
    certificates: Certificates | None, register: CertificateRegister | None, standards: Sequence[str]
) -> list[Certified]:
    found = [
        Certified(
            standard=" · ".join(said.value for said in paper.all("standard")),
            valid_until=paper.day("valid_until"),
            accredited=bool(paper.all("accreditation")),
            site=bool(paper.all("sites")),
            places=paper.places(*FIELDS),
            assurance=paper.assurance(*FIELDS),
        )
        for paper in papers(certificates)
        if _is_of(paper.words("standard"), standards)
    ]
    return found + (_registered(register, standards) if register is not None else [])


def _registered(register: CertificateRegister, standards: Sequence[str]) -> list[Certified]:
    lines = zip(
        register.column("certificate"),
        register.column("valid_until"),
        register.column("site"),
        register.places("valid_until", limit=None),
        strict=True,
    )
    return [
        Certified(name, until, None, bool(site), (place,), register.assurance)
        for name, until, site, place in lines
        if _is_of(name, standards)
    ]


def _is_of(name: str, standards: Sequence[str]) -> bool:
    return any(standard in name.casefold() for standard in standards)


def judged(found: Sequence[Certified], lacks: Callable[[Certified], bool], on: date, limits: Limits) -> Seen:
    """The mean over the certificates: 0 run out, the parameter's level where one `lacks` something, 4 in force.

    A certificate without an end date says nothing of today; without any that has one, nothing is known.
    """
    dated = [(c, c.valid_until) for c in found if c.valid_until is not None]
    if not dated:
        return Seen.no_evidence(total=len(found))
    expired = [c for c, until in dated if until < on]
    short = [c for c, until in dated if until >= on and lacks(c)]
    right = len(dated) - len(expired) - len(short)
    ends = sorted(until for _, until in dated if until >= on)
    return Seen(
        level=(4 * right + limits["certificate.gap_level"] * len(short)) / len(dated),
        params={
            "total": len(dated),
            "right": right,
            "expired": tuple(c.standard for c in expired),
            "short": tuple(c.standard for c in short),
            "first_end": ends[0].isoformat() if ends else None,
        },
        places=tuple(place for c, _ in dated for place in c.places),
        assurance=min((c.assurance for c, _ in dated), key=ASSURANCES.index),
        whole_file=False,
    )
