"""A quotation that can be compared without a call: all it must name, and the specification answered point by point."""

from readiness.checks.base import Seen, check, share_level
from readiness.checks.documents.papers import papers, weakest
from readiness.evidence.document import Quotations

MUST = ("number", "issued", "valid_until", "customer", "total", "currency", "delivery_time", "incoterms")
ANSWERED = ("specification", "deviations_listed")


@check("quotation.complete", ref="K14")
def complete(quotations: Quotations) -> Seen:
    """Share of what a comparable quotation names; the least complete one handed in counts."""
    found = papers(quotations)
    if not found:
        return Seen.no_evidence(total=0)
    wanted = (*MUST, *ANSWERED)
    level, paper = weakest((share_level(sum(bool(p.all(f)) for f in wanted), len(wanted)), p) for p in found)
    return Seen(
        level=level,
        params={
            "total": len(found),
            "file": paper.file,
            "missing": tuple(f for f in wanted if not paper.all(f)),
        },
        places=paper.places(*wanted),
        assurance=paper.assurance(*wanted),
        whole_file=False,
    )
