"""How many of the usual negotiating points stand as a value in the terms or a quotation."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import papers
from readiness.evidence.document import Quotations, Terms
from readiness.model.ladder import ladder_level

POINTS = {
    "payment_days": ("payment_days",),
    "discount": ("discount",),
    "payment_plan": ("payment_plan", "bonds"),
    "incoterms": ("incoterms",),
    "delivery_time": ("delivery_time",),
    "warranty": ("warranty_months",),
    "delay_damages": ("delay_damages",),
    "liability_cap": ("liability_cap",),
    "price_validity": ("valid_until", "valid_days"),
}
"""Point -> fields of which one is enough. Minimum quantity is not read from text: nine of ten."""


@check("terms.levers", ref="H7")
def levers(terms: Terms, quotations: Quotations | None, limits: Limits) -> Seen:
    found = [*papers(terms), *papers(quotations)]
    if not found:
        return Seen.no_evidence(total=0)
    there = {point for point, fields in POINTS.items() if any(p.all(f) for p in found for f in fields)}
    used = [f for point in there for f in POINTS[point]]
    return Seen(
        level=ladder_level(len(there), limits.ladder("terms.levers")),
        params={"count": len(there), "found": tuple(p for p in POINTS if p in there),
                "missing": tuple(p for p in POINTS if p not in there)},
        places=tuple(place for p in found for f in used for s in p.all(f) for place in (s.place,)),
        assurance=min((p.assurance(*used) for p in found), key=lambda a: a != "claimed"),
        whole_file=False,
    )  # fmt: skip
