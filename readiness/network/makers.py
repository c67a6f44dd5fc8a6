"""The maker behind a dealer: offers of several dealers fail together where one firm makes what all of them sell."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.network import FailureKind
from readiness.network.declared import same
from readiness.network.parts import Offer


def makers_of(offers: Sequence[Offer], kind: FailureKind) -> dict[int, str]:
    """Offer -> the firm or the site that its supplier says makes it; a maker of the list goes by its id there."""
    if kind not in ("firm", "site") or all(offer.declared is None for offer in offers):
        return {}
    firms = {same(offer.firm, ""): offer.firm for offer in reversed(offers)}
    sites = {(offer.firm, offer.site) for offer in offers}
    found: dict[int, str] = {}
    for number, offer in enumerate(offers):
        known = offer.declared
        if known is None or known.maker is None:
            continue
        firm = firms.get(same(known.maker, ""), known.maker)
        if kind == "firm":
            found[number] = firm
        elif known.maker_site is not None:
            own = known.maker_site if (firm, known.maker_site) in sites else f"{firm}/{known.maker_site}"
            found[number] = own
    return found
