"""How many of the usual negotiating points stand as a value in the terms or a quotation."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import papers, weakest_assurance
from readiness.evidence.document import Quotations, Terms
from readiness.model.ladder import ladder_level

POINTS = {
    "payment_days": ("payment_days",),
    "discount": ("discount",),
    "payment_plan": ("payment_plan", "bonds"),
    "incoterms": ("incoterms",),
    "delivery_time": ("delivery_time",),
    "delay_damages": ("delay_damages",),
    "warranty": ("warranty_months",),
    "liability_cap": ("liability_cap",),
    "price_validity": ("valid_until", "valid_days"),
    "minimum_quantity": ("minimum_order",),
}
"""Point -> fields of which one is enough: the ten points of the question."""


@check("terms.levers", ref="H7")
def levers(terms: Terms, quotations: Quotations | None, limits: Limits) -> Seen:
    """Terms and quotation complete each other: a point may stand in either."""
    found = [*papers(terms), *papers(quotations)]
    if not found:
        return Seen.no_evidence(total=0)
    there = tuple(p for p, fields in POINTS.items() if any(paper.all(f) for paper in found for f in fields))
    used = [field for point in there for field in POINTS[point]]
    telling = [paper for paper in found if any(paper.all(field) for field in used)] or found
    return Seen(
        level=ladder_level(len(there), limits.ladder("terms.levers")),
        params={
            "count": len(there),
            "total": len(POINTS),
            "found": there,
            "missing": tuple(point for point in POINTS if point not in there),
        },
        places=tuple(place for paper in telling for place in paper.places(*used)),
        assurance=weakest_assurance(telling, *used),
        whole_file=False,
    )
