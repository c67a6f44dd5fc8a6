"""The terms say what moves the price: which cost, which index, from when, which share, from which threshold."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import Paper, best, papers
from readiness.evidence.document import Terms
from readiness.model.ladder import ladder_level

CLAUSE = "price_adjustment"
PARTS = ("price_cost", "price_index", "price_base_date", "price_share", "price_threshold")
"""The five parts of a clause both sides can compute, as the reader proposes and a person confirms them."""


@check("terms.price_clause", ref="K18")
def price_clause(terms: Terms, limits: Limits) -> Seen:
    """Counts the parts stated; a clause without any ("prices subject to change") lets the seller decide: 0."""
    found = papers(terms)
    if not found:
        return Seen.no_evidence(total=0)
    count, paper = best((float(len(parts_stated(p))), p) for p in found)
    used = (CLAUSE, *parts_stated(paper))
    return Seen(
        level=ladder_level(count, limits.ladder("terms.price_clause")),
        params={
            "count": int(count),
            "found": parts_stated(paper),
            "missing": tuple(part for part in PARTS if part not in used),
        },
        places=paper.places(*used),
        assurance=paper.assurance(*used),
        whole_file=False,
    )


def parts_stated(paper: Paper) -> tuple[str, ...]:
    """A part counts only where the clause itself is there: an index alone moves no price."""
    return tuple(part for part in PARTS if paper.all(part)) if paper.says_yes(CLAUSE) else ()
