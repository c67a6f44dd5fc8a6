"""Which share of the inputs the products need comes from one source alone."""

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.parts_list import PartsList
from readiness.model.ladder import ladder_level
from readiness.network.build import Network
from readiness.network.parts import counting


@check("network.single_source", ref="G3")
def single_source(parts: PartsList, network: Network, limits: Limits) -> Seen:
    """Counts inputs as the parts list writes them, on every tier; sources held ready count as alternatives."""
    makers = [
        {s.offer for s in counting(network.offers, slot.sources, None)}
        for slot in network.slots
        if slot.owners
    ]
    fed = [m for m in makers if m]
    if not fed:
        return Seen.no_evidence(total=0)
    single = [
        slot for slot, m in zip((s for s in network.slots if s.owners), makers, strict=True) if len(m) == 1
    ]
    share = len(single) / len(fed)
    return Seen(
        level=ladder_level(share, limits.ladder("network.single_source")),
        params={"total": len(fed), "wrong": len(single), "share": share},
        places=tuple(slot.sources[0].place for slot in single),
        assurance=parts.assurance,
    )
