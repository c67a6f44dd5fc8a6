"""By whose word the countries of a product's value are known."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.network import Grade
from readiness.network.ledger import Ledger
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import UNKNOWN, Offer
from readiness.network.value import Shares


def grades(ledger: Ledger, offers: Sequence[Offer], shares: Shares) -> dict[Grade, float]:
    """Shares of the product's price, together 1. What the firm itself adds is known by its own list."""
    unknown = shares.origin.get(UNKNOWN, 0.0)
    declared = sum(
        share
        for number, share in shares.makers()
        if ledger.entries[number].complete and _declared(offers[number])
    )
    return {
        "supplier-declared": declared,
        "assumed": max(0.0, 1 - unknown - declared),
        "unknown": unknown,
    }


def _declared(offer: Offer) -> bool:
    """A supplier's word about the country, given first or confirming the list."""
    return offer.firm != OWN_FIRM and offer.declared is not None and "country" in offer.declared.places
