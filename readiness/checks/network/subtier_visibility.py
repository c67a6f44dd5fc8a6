"""Of the money spent with direct suppliers, for which share are their own inputs known?"""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.parts_list import PartsList
from readiness.model.ladder import ladder_level
from readiness.network.build import Network
from readiness.network.naming import OWN_FIRM


@check("network.subtier_visibility", ref="G7")
def subtier_visibility(parts: PartsList, network: Network, limits: Limits) -> Seen:
    """Only money that can be computed counts; what has no price is told beside it."""
    spend = network.spend
    direct = [
        number
        for number, tier in enumerate(network.tier)
        if tier == 1 and network.offers[number].firm != OWN_FIRM
    ]
    priced = [(n, money) for n in direct if (money := spend[n])]
    total = sum(money for _, money in priced)
    if not total:
        return Seen.no_evidence(total=len(direct))
    blind = [n for n, _ in priced if not network.graph.needs[n]]
    share = 1 - sum(money for n, money in priced if n in set(blind)) / total
    return Seen(
        level=ladder_level(share, limits.ladder("network.subtier.known_share")),
        params={
            "total": len(direct),
            "share": share,
            "wrong": len(blind),
            "unpriced": len(direct) - len(priced),
        },
        places=tuple(network.offers[n].place for n in blind),
        assurance=parts.assurance,
    )
