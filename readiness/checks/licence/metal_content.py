"""For sales to the USA: weight of each metal, where it was melted, the customs code, and who pays the duty."""

from readiness.checks.base import Seen, check, share_level
from readiness.checks.documents.papers import Paper, weakest
from readiness.checks.licence.statements import statements_of
from readiness.evidence.document import Statements

FACTS = {
    "weight": ("steel_kg", "aluminium_kg", "copper_kg"),
    "melt_country": ("melt_country",),
    "customs_code": ("customs_code",),
    "who_pays": ("incoterms",),
}
"""Fact -> fields of which one is enough: what decides the duty of Section 232, and who bears it."""
FIELDS = tuple(field for group in FACTS.values() for field in group)


@check("metal.content", ref="K21")
def content(statements: Statements) -> Seen:
    """Share of the facts the poorest statement names; the rate itself is not computed here: it changes too often."""
    found = statements_of(statements, "metal_content")
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = weakest((share_level(len(_stated(p)), len(FACTS)), p) for p in found)
    return Seen(
        level=level,
        params={
            "total": len(found),
            "file": paper.file,
            "missing": tuple(name for name in FACTS if name not in _stated(paper)),
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _stated(paper: Paper) -> tuple[str, ...]:
    return tuple(name for name, fields in FACTS.items() if any(paper.all(field) for field in fields))
