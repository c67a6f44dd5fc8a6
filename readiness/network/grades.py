"""By whose word the values of a network are known: the countries of a product's value, and how many values of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import get_args

from readiness.model.network import Grade, Graded
from readiness.network.ledger import Ledger
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import UNKNOWN, Offer
from readiness.network.value import Shares

GRADES: tuple[Grade, ...] = get_args(Grade)
COUNTED = ("price", "country", "stock_days", "recover_days")
"""What losses, origin and times hang on, in the order it is told."""


def grades(ledger: Ledger, offers: Sequence[Offer], shares: Shares) -> dict[Grade, float]:
    """Shares of the product's price by whose word the country is known, together 1. Without a country, or where
    inputs have no known cost, nothing is known, whatever the list says."""
    found = dict.fromkeys(GRADES, 0.0)
    for number, share in shares.makers():
        if ledger.entries[number].complete:
            found[grade_of(offers[number], "country")] += share
    found["unknown"] = shares.origin.get(UNKNOWN, 0.0)
    return found


def graded(offers: Sequence[Offer]) -> tuple[Graded, ...]:
    """How many values of all offers are known, and by whose word."""
    counts = [(name, Counter(grade_of(offer, name) for offer in offers)) for name in COUNTED]
    return tuple(
        Graded(column=name, total=len(offers), by={grade: count[grade] for grade in GRADES if count[grade]})
        for name, count in counts
    )


def grade_of(offer: Offer, column: str) -> Grade:
    """A supplier's word counts as such where it came first and where it confirms the list; what could not be used -
    a price without a rate - is unknown."""
    if getattr(offer, column) is None:
        return "unknown"
    if offer.firm != OWN_FIRM and offer.declared is not None and column in offer.declared.places:
        return "supplier-declared"
    return offer.grades.get(column, "assumed")
