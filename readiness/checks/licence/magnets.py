"""Which magnets are inside, how many grams, whether heavy rare earths are in them, from where, and for how long."""

from readiness.checks.base import Limits, Seen, check, share_level
from readiness.checks.documents.papers import Paper, weakest
from readiness.checks.licence.statements import amount, statements_of
from readiness.evidence.document import Statements

FACTS = ("magnet_type", "magnet_grams", "heavy_rare_earths", "magnet_origin")
SUPPLY = ("magnet_licence", "stock_weeks")


@check("magnets.stated", ref="K22")
def stated(statements: Statements, limits: Limits) -> Seen:
    """Share of the facts the poorest statement names. With dysprosium or terbium inside, an export licence or a stock
    for some weeks is part of the answer: without either the last level is not given."""
    found = statements_of(statements, "magnets")
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = weakest((_level(p, limits), p) for p in found)
    return Seen(
        level=level,
        params={
            "total": len(found),
            "file": paper.file,
            "types": tuple(said.value for said in paper.all("magnet_type")),
            "heavy": paper.says_yes("heavy_rare_earths") if paper.all("heavy_rare_earths") else None,
            "weeks": paper.first("stock_weeks"),
            "missing": tuple(f for f in FACTS if not paper.all(f)),
        },
        places=paper.places(*FACTS, *SUPPLY),
        assurance=paper.assurance(*FACTS, *SUPPLY),
        whole_file=False,
    )


def _level(paper: Paper, limits: Limits) -> float:
    level = share_level(sum(bool(paper.all(field)) for field in FACTS), len(FACTS))
    weeks = amount(paper, "stock_weeks")
    supplied = bool(paper.all("magnet_licence")) or (weeks or 0) >= limits["magnets.stock_weeks"]
    if paper.says_yes("heavy_rare_earths") and not supplied:
        return min(level, limits["magnets.without_supply_level"])
    return level
