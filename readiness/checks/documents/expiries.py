"""Which papers, listed certificates and price lists stop being valid on which day; the source of the calendar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from readiness.checks.documents.papers import Paper, papers
from readiness.evidence.base import Dossier, Evidence
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import Documents
from readiness.evidence.licence import CertificateRegister, Onboardings
from readiness.evidence.origin_evidence import Footprints, OriginDeclarations, ProductPassports
from readiness.model.expiry import Expiry
from readiness.model.place import Place

UNTIL = "valid_until"
PRICES_UNTIL = "price_until"
PASSING = ("quotation", "order-document")
"""Documents of one deal: their end is no date a firm has to keep."""
NAMED_BY = ("standard", "label", "insurer", "supplier", "holder")
"""Fields that name a paper for a person, the best first; without one its file does."""

LISTED: tuple[tuple[type[Evidence], str, str, str], ...] = (
    (CertificateRegister, "certificate", "certificate", UNTIL),
    (Onboardings, "questionnaire", "customer", "saq_until"),
    (Footprints, "pcf", "description", UNTIL),
    (ProductPassports, "product-passport", "description", UNTIL),
)
"""Lists a firm keeps of what ends: kind of evidence, kind of expiry, the column that names it, the column of the day."""


def expiries(dossier: Dossier) -> tuple[Expiry, ...]:
    """Nearest first. Every kind of document that states an end is looked at, whichever reader knows it."""
    found = (
        *_of_papers(dossier),
        *_of_lists(dossier),
        *_of_declarations(dossier.get(OriginDeclarations)),
        *_of_prices(dossier.get(Catalogue)),
    )
    return tuple(sorted(found, key=lambda e: (e.day, e.file, e.kind)))


def _of_papers(dossier: Dossier) -> Iterator[Expiry]:
    for evidence in dossier.evidence.values():
        if not isinstance(evidence, Documents) or evidence.shape.kind in PASSING:
            continue
        for paper in papers(evidence):
            day = paper.day(UNTIL)
            if day is not None:
                yield Expiry(
                    kind=paper.first("certificate_kind") or evidence.shape.kind,
                    file=paper.file,
                    name=_name(paper),
                    day=day,
                    confirmed=any(s.confirmed for s in paper.all(UNTIL)),
                    place=paper.places(UNTIL)[0],
                )


def _of_lists(dossier: Dossier) -> Iterator[Expiry]:
    """One entry a line; what a person wrote into a list needs no second confirmation."""
    for kind, what, name, until in LISTED:
        evidence = dossier.get(kind)
        if evidence is None:
            continue
        lines = zip(
            evidence.column(name), evidence.column(until), evidence.places(until, limit=None), strict=True
        )
        for said, day, place in lines:
            if day is not None:
                yield Expiry(
                    kind=what, file=place.file, name=said or place.file, day=day, confirmed=True, place=place
                )


def _of_declarations(declarations: OriginDeclarations | None) -> Iterator[Expiry]:
    """One entry a supplier and day, as a declaration is renewed as a whole; its first line is the place."""
    if declarations is None:
        return
    ends: dict[tuple[str, str, date], list[Place]] = {}
    lines = zip(
        declarations.column("supplier"),
        declarations.column(UNTIL),
        declarations.places(UNTIL, limit=None),
        strict=True,
    )
    for supplier, day, place in lines:
        if day is not None:
            ends.setdefault((place.file, supplier or place.file, day), []).append(place)
    for (file, name, day), places in ends.items():
        yield Expiry(
            kind="ltsd",
            file=file,
            name=name,
            day=day,
            confirmed=True,
            place=places[0],
            count=len(places),
        )


def _name(paper: Paper) -> str:
    return next((said for field in NAMED_BY if (said := paper.first(field))), paper.file)


def _of_prices(catalogue: Catalogue | None) -> Iterator[Expiry]:
    """One entry a file: the day on which its first prices end."""
    if catalogue is None:
        return
    ends: dict[str, Counter[date]] = {}
    for file, day in zip(catalogue.column("file"), catalogue.column(PRICES_UNTIL), strict=True):
        if day is not None:
            ends.setdefault(file, Counter())[day] += 1
    for file, days in ends.items():
        first = min(days)
        place = Place(file=file, field=PRICES_UNTIL)
        yield Expiry(
            kind="prices", file=file, name=file, day=first, confirmed=True, place=place, count=days[first]
        )
