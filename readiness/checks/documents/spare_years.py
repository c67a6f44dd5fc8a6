"""Terms or quotation promise spare parts for enough years, counted from the last delivery."""

from readiness.checks.base import Limits, Seen, check
from readiness.checks.documents.papers import Paper, best, papers
from readiness.evidence.document import Quotations, Terms

FIELDS = ("spare_years", "spare_from")
LAST = "last_delivery"


@check("terms.spare_years", ref="H11")
def spare_years(terms: Terms | None, quotations: Quotations | None, limits: Limits) -> Seen:
    """The clause alone reaches the level of the parameter: lists by serial number and lead times are other files.

    Where no clause was found another contract may hold it: unknown, not none.
    """
    found = [paper for paper in (*papers(terms), *papers(quotations)) if _years(paper) is not None]
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = best((_level(p, limits), p) for p in found)
    return Seen(
        level=level,
        params={
            "years": paper.first("spare_years"),
            "from_last": paper.first("spare_from") == LAST,
            "wanted": limits["terms.spare_years"],
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _years(paper: Paper) -> float | None:
    said = paper.first("spare_years")
    return float(said) if said is not None and said.replace(".", "", 1).isdecimal() else None


def _level(paper: Paper, limits: Limits) -> float:
    enough = (_years(paper) or 0.0) >= limits["terms.spare_years"] and paper.first("spare_from") == LAST
    return limits["terms.spare_clause_level" if enough else "terms.spare_short_level"]
