"""Inspection certificates of steel are of a type that was tested on the delivery, and name heat, day and tester."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from readiness.checks.base import Seen, check, share_level
from readiness.checks.documents.papers import papers
from readiness.evidence.document import Certificates
from readiness.evidence.origin_evidence import InspectionCertificates
from readiness.model.base import ASSURANCES, Assurance
from readiness.model.place import Place

SPECIFIC = ("3.1", "3.2")
"""Types of EN 10204 that rest on tests of the delivered goods; 2.1 and 2.2 only promise them."""
KIND = "inspection"
FIELDS = ("inspection_type", "heat_no", "issued", "signatory")


@dataclass(frozen=True)
class _Inspected:
    type: str | None
    traced: bool
    """Heat, day and tester are named."""
    place: Place
    assurance: Assurance


@check("passport.inspection_certificates", ref="F20")
def inspection_certificates(
    certificates: InspectionCertificates | None, documents: Certificates | None
) -> Seen:
    """Without the heat number nobody can tell which bar the certificate is about. As data or read from a paper."""
    found = [*_of_data(certificates), *_of_papers(documents)]
    specific = [one.type in SPECIFIC for one in found]
    right = [a and one.traced for a, one in zip(specific, found, strict=True)]
    told = {"total": len(found), "right": sum(right), "wrong": right.count(False)}
    if not found:
        return Seen.no_evidence(**told)
    return Seen(
        level=share_level(sum(right), len(right)),
        params={
            **told,
            "unspecific": specific.count(False),
            "untraced": sum(not one.traced for one in found),
        },
        places=tuple(one.place for one, good in zip(found, right, strict=True) if not good),
        assurance=min((one.assurance for one in found), key=ASSURANCES.index),
    )


def _of_data(certificates: InspectionCertificates | None) -> Iterator[_Inspected]:
    if certificates is None:
        return
    places = certificates.places("certificate_type", limit=None)
    for line, place in zip(certificates.lines.to_pylist(), places, strict=True):
        traced = bool(line["heat_number"] and line["issued_on"] and line["signatory"])
        yield _Inspected(line["certificate_type"], traced, place, certificates.assurance)


def _of_papers(documents: Certificates | None) -> Iterator[_Inspected]:
    for paper in papers(documents):
        if paper.first("certificate_kind") == KIND:
            traced = all(paper.all(field) for field in ("heat_no", "issued", "signatory"))
            yield _Inspected(
                paper.first("inspection_type"), traced, paper.places(*FIELDS)[0], paper.assurance(*FIELDS)
            )
