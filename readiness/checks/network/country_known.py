"""How much of the products' value has a known country, down to the last tier the parts list reaches."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.parts_list import PartsList
from readiness.model.ladder import ladder_level
from readiness.model.network import NetworkAnalysis


@check("parts.country_known", ref="F6")
def country_known(parts: PartsList, network: NetworkAnalysis, limits: Limits) -> Seen:
    """By value, as the network counts it; the places are the parts without a country."""
    if network.unknown_value_share is None:
        return Seen.no_evidence(total=parts.count())
    known = 1 - network.unknown_value_share
    silent = parts.where_empty("country")
    return Seen(
        level=ladder_level(known, limits.ladder("origin.parts.known_share")),
        params={"known": known, "unknown_share": network.unknown_value_share, "silent": silent.count()},
        places=silent.places("country"),
        place_count=silent.count(),
    )
