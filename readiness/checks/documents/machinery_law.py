"""Each declaration has the right kind for the product's role and names the act in force when it is delivered."""

from datetime import date

from readiness.checks.base import Seen, Today, check
from readiness.checks.documents.papers import Paper, papers, weakest
from readiness.evidence.document import Declarations
from readiness.model.case import Profile
from readiness.world.world import World

OLD_ACT, NEW_ACT = "2006/42", "2023/1230"
LAW = "MR-01"
"""Regulation (EU) 2023/1230 in the table of legal dates."""
FIELDS = ("declaration_kind", "acts", "ce_mark", "assembly_instructions", "signatory")


@check("declaration.machinery_law", ref="K1")
def machinery_law(declarations: Declarations, profile: Profile, world: World, today: Today) -> Seen:
    """The weakest declaration counts: 0 wrong kind or an act out of date, 1 unsigned, 2 right but under the old act
    while it is in force, 3 under the new act, 4 with assembly instructions where they are due."""
    machinery = [p for p in papers(declarations) if OLD_ACT in p.words("acts") or NEW_ACT in p.words("acts")]
    duty = next((law.duty for law in world.laws if law.id == LAW), None)
    if not machinery or duty is None:
        return Seen.no_evidence(total=declarations.count())
    level, paper = weakest((_level(p, profile, today.on, duty), p) for p in machinery)
    return Seen(
        level=level,
        params={
            "total": len(machinery),
            "file": paper.file,
            "acts": tuple(s.value for s in paper.all("acts")),
            "duty": duty.isoformat(),
            "wrong_role": wrong_role(paper, profile),
            "signed": paper.first("signatory") is not None,
            "instructions": paper.says_yes("assembly_instructions"),
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def wrong_role(paper: Paper, profile: Profile) -> bool:
    """CE on an incorporation, or a declaration of conformity from a firm that only makes parts to build in."""
    if paper.first("declaration_kind") == "incorporation":
        return paper.says_yes("ce_mark")
    builds_machines = profile.features is None or bool(
        {"machinery", "related_product"} & set(profile.features)
    )
    return paper.first("declaration_kind") == "conformity" and not builds_machines


def _level(paper: Paper, profile: Profile, on: date, duty: date) -> float:
    new = NEW_ACT in paper.words("acts")
    if wrong_role(paper, profile) or (not new and on >= duty):
        return 0
    if paper.first("signatory") is None:
        return 1
    if not new:
        return 2
    due = paper.first("declaration_kind") == "incorporation"
    return 4 if not due or paper.says_yes("assembly_instructions") else 3
