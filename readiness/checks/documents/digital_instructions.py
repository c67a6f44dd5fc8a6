"""Each declaration under the new machinery law names where its digital instructions lie, in a language it states."""

from readiness.checks.base import Seen, check, share_level
from readiness.checks.documents.papers import Paper, papers, weakest
from readiness.evidence.document import Declarations

NEW_ACT = "2023/1230"
FIELDS = ("instructions_url", "language", "documentation_contact", "signatory_function")
SECURE = "https://"


@check("declaration.digital_instructions", ref="F18")
def digital_instructions(declarations: Declarations) -> Seen:
    """Share of what Regulation (EU) 2023/1230 adds to the paper; the poorest declaration that names it counts.

    Papers under the old directive are judged elsewhere: they need none of this.
    """
    found = [paper for paper in papers(declarations) if NEW_ACT in paper.words("acts")]
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = weakest((share_level(len(_there(p)), len(FIELDS)), p) for p in found)
    return Seen(
        level=level,
        params={
            "total": len(found),
            "file": paper.file,
            "missing": tuple(field for field in FIELDS if field not in _there(paper)),
        },
        places=paper.places("acts", *FIELDS),
        assurance=paper.assurance("acts", *FIELDS),
        whole_file=False,
    )


def _there(paper: Paper) -> tuple[str, ...]:
    """An address that is no web address cannot be opened from a machine."""
    found = [field for field in FIELDS if paper.all(field)]
    address = (paper.first("instructions_url") or "").lower()
    return tuple(f for f in found if f != "instructions_url" or address.startswith((SECURE, "http://")))
