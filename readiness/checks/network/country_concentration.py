"""How much revenue stops if the one foreign country that hurts most stops delivering."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.parts_list import PartsList
from readiness.model.case import Profile
from readiness.model.ladder import ladder_level
from readiness.model.network import NetworkAnalysis


@check("network.country_concentration", ref="G2")
def country_concentration(
    parts: PartsList, network: NetworkAnalysis, profile: Profile, limits: Limits
) -> Seen:
    """Exact loss through the network, not a share of spend: a part worth cents can stop everything."""
    abroad = [
        (f.revenue_at_risk, f)
        for f in network.failures
        if f.kind == "country" and f.id not in (profile.country, "unknown") and f.revenue_at_risk is not None
    ]
    if not network.products or profile.country is None:
        return Seen.no_evidence()
    if not abroad:
        return Seen(level=4, params={"country": None, "loss": 0.0, "weeks": None}, assurance=parts.assurance)
    loss, worst = max(abroad, key=lambda found: (found[0], found[1].id))
    return Seen(
        level=ladder_level(loss, limits.ladder("network.loss")),
        params={
            "country": worst.id,
            "loss": loss,
            "weeks": worst.weeks_to_impact,
            "products": worst.products,
        },
        assurance=parts.assurance,
    )
