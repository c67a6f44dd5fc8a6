"""What share of the value bought in the Union is covered by supplier's declarations that hold today."""

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.coverage import compared
from readiness.checks.origin.bought import bought
from readiness.checks.origin.declared import covered
from readiness.checks.origin.declared_on_paper import lines_on_paper
from readiness.evidence.document import SupplierDeclarations
from readiness.evidence.origin_evidence import OriginDeclarations
from readiness.evidence.parts_list import PartsList
from readiness.model.ladder import ladder_level
from readiness.world.world import World

UNION = "eu"


@check("origin.upstream_declared", ref="F4")
def upstream_declared(
    parts: PartsList,
    declarations: OriginDeclarations | None,
    papers: SupplierDeclarations | None,
    world: World,
    limits: Limits,
    today: Today,
) -> Seen:
    """Only parts made in the Union can have one, so only they are counted; a part of unknown make counts as uncovered.

    A list cannot show that each declared article has its own calculation, which the highest step asks for. Of a
    declaration on paper only goods count that a person confirmed; where nobody confirmed any, nothing is known yet.
    """
    on_paper = [line for line in lines_on_paper(papers) if line.counts]
    if declarations is None and not on_paper:
        return Seen.no_evidence(total=0)
    known = covered(declarations, today.on, limits, on_paper)
    union = world.countries.blocs[UNION]
    relevant = [
        each
        for each in bought(parts)
        if (made := world.countries.resolve(each.line["country"])) is None or made in union
    ]
    priced = [(each, each.value) for each in relevant if each.value is not None]
    value = sum(v for _, v in priced)
    if not value:
        return Seen.no_evidence(total=len(relevant))
    bare = [(each, v) for each, v in priced if not known.holds(each.line["part"], each.line["supplier"])]
    share = 1 - sum(v for _, v in bare) / value
    missing = {each.at for each, _ in bare}
    uncovered = parts.where([at in missing for at in range(parts.count())])
    return Seen(
        level=min(
            ladder_level(share, limits.ladder("origin.declared_share")), limits["origin.declared_level"]
        ),
        params={
            "total": len(relevant),
            "wrong": len(bare),
            "covered_share": share,
            "unpriced": len(relevant) - len(priced),
        },
        places=uncovered.places("part"),
        place_count=uncovered.count(),
        assurance=None if declarations is None else compared(parts, declarations),
    )
