"""An acceptance record states what a buyer compares: capability, availability, failures, repair, open points."""

from readiness.checks.base import Seen, check, share_level
from readiness.checks.documents.papers import Paper, weakest
from readiness.checks.licence.statements import statements_of
from readiness.evidence.document import Statements

FACTS = {
    "capability": ("cm", "cmk"),
    "availability": ("availability_rate",),
    "failures": ("mtbf_hours",),
    "repair": ("mttr_hours",),
    "result": ("accepted",),
    "open_points": ("open_points",),
    "signature": ("signatory",),
}
"""Fact -> fields of which one is enough."""


@check("acceptance.facts", ref="K15")
def facts(statements: Statements) -> Seen:
    """Share of the facts the poorest record states; a machine that was refused counts nothing."""
    found = statements_of(statements, "acceptance")
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = weakest((_level(p), p) for p in found)
    fields = tuple(field for group in FACTS.values() for field in group)
    return Seen(
        level=level,
        params={
            "total": len(found),
            "file": paper.file,
            "refused": paper.first("accepted") == "no",
            "missing": tuple(name for name in FACTS if name not in _stated(paper)),
        },
        places=paper.places(*fields),
        assurance=paper.assurance(*fields),
        whole_file=False,
    )


def _level(paper: Paper) -> float:
    return 0.0 if paper.first("accepted") == "no" else share_level(len(_stated(paper)), len(FACTS))


def _stated(paper: Paper) -> tuple[str, ...]:
    return tuple(name for name, fields in FACTS.items() if any(paper.all(field) for field in fields))
