"""A buyer's agent finds an address to call and what it can do there."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, check
from readiness.evidence.web import AgentEndpoints


@check("web.agent_endpoint", ref="D8")
def agent_endpoint(offers: AgentEndpoints, limits: Limits) -> Seen:
    """Step by step: a profile is there, it names an address, it is sound and names what it can do.

    That a call is answered no file shows, so the last step stays out of reach.
    """
    if not offers.count():
        return Seen.no_evidence(total=0, protocols=(), addresses=0)
    able = offers.count() - offers.where_empty("capability").count()
    addresses = {a for a in offers.column("endpoint") if a is not None}
    sound = all(head.tier == "conformant" for head in offers.heads) and able > 0
    step = "named" if not addresses else "sound" if sound else "reachable"
    without = offers.where_empty("endpoint")
    return Seen(
        level=limits[f"web.agent_{step}_level"],
        params={
            "total": able,
            "protocols": tuple(sorted({p for p in offers.column("protocol") if p is not None})),
            "addresses": len(addresses),
        },
        places=without.places("endpoint"),
        place_count=without.count(),
    )
