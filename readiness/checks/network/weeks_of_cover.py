"""How many weeks deliveries go on when the supplier whose loss hits first stops tomorrow."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.parts_list import PartsList
from readiness.model.network import NetworkAnalysis
from readiness.network.naming import OWN_FIRM


@check("network.weeks_of_cover", ref="G5")
def weeks_of_cover(parts: PartsList, network: NetworkAnalysis, limits: Limits) -> Seen:
    """The shortest time to survive over suppliers that matter; a matching supplier without stated stock is counted."""
    floor = limits["network.cover.counts_from_loss"]
    serious = [
        f
        for f in network.failures
        if f.kind == "firm" and f.id not in (OWN_FIRM, "") and (f.revenue_at_risk or 0.0) >= floor
    ]
    known = [(f.weeks_to_impact, f) for f in serious if f.weeks_to_impact is not None]
    if not known:
        return Seen.no_evidence(total=len(serious))
    weeks, first = min(known, key=lambda found: (found[0], found[1].id))
    of_first = parts.where([supplier == first.id for supplier in parts.column("supplier")])
    return Seen(
        value=weeks,
        params={
            "total": len(serious),
            "weeks": weeks,
            "firm": first.id,
            "loss": first.revenue_at_risk,
            "unknown": len(serious) - len(known),
        },
        places=of_first.places("stock_days"),
        place_count=of_first.count(),
        assurance=parts.assurance,
    )
