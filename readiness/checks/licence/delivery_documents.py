"""The documents a machine needs are listed, and are there early enough before factory acceptance."""

from readiness.checks.base import Limits, Seen, check, share_level
from readiness.checks.documents.papers import Paper, best
from readiness.checks.licence.statements import amount, statements_of
from readiness.evidence.document import Statements

WANTED = ("manual", "circuit_diagram", "model", "spare_parts_list", "risk_assessment")
FIELDS = ("papers_listed", "papers_languages", "days_before_fat")


@check("delivery_documents.complete", ref="K19")
def complete(statements: Statements, limits: Limits) -> Seen:
    """Share of the usual documents on the list; documents that come with the machine come too late to be checked."""
    found = statements_of(statements, "delivery_documents")
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = best((_level(p, limits), p) for p in found)
    return Seen(
        level=level,
        params={
            "missing": tuple(kind for kind in WANTED if kind not in _listed(paper)),
            "days": paper.first("days_before_fat"),
            "wanted_days": limits["delivery_documents.days_before_fat"],
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _level(paper: Paper, limits: Limits) -> float:
    share = share_level(len(_listed(paper)), len(WANTED))
    days = amount(paper, "days_before_fat")
    early = days is not None and days >= limits["delivery_documents.days_before_fat"]
    return share if early else min(share, limits["delivery_documents.late_level"])


def _listed(paper: Paper) -> set[str]:
    return {said.value for said in paper.all("papers_listed")} & set(WANTED)
