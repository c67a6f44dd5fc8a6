"""What a buyer's risk discount does to a price advantage: a stated assumption anybody may move, no measured fact.

The buyer values an offer of full exposure as if it were worth less by the discount; an exposure in between takes off
its share of it. A cheaper offer wins only while its price edge is larger than what the risk takes off.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Equivalence:
    """All shares 0..1 except `compared_price`: the price the buyer sees, the unexposed rival's being 1."""

    price_edge: float
    discount: float
    """What the risk takes off at this exposure."""
    compared_price: float
    wins: bool
    break_even_edge: float
    """The price edge that just balances the risk."""
    break_even_exposure: float | None
    """The exposure this price edge just balances; None where no exposure can eat it up."""


def price_equivalence(price_edge: float, risk_discount: float, exposure: float) -> Equivalence:
    """`price_edge`: how much cheaper than a rival without exposure; negative = dearer. Raises ValueError out of range."""
    if not (price_edge < 1 and 0 <= risk_discount < 1 and 0 <= exposure <= 1):
        raise ValueError("price edge below 1, discount in 0..1 (1 excluded), exposure in 0..1")
    discount = risk_discount * exposure
    reached = price_edge / risk_discount if risk_discount > 0 else None
    return Equivalence(
        price_edge=price_edge,
        discount=discount,
        compared_price=(1 - price_edge) / (1 - discount),
        wins=price_edge > discount,
        break_even_edge=discount,
        break_even_exposure=None if reached is None or not 0 <= reached <= 1 else reached,
    )


def exposure_of(geopolitics: float | None) -> float | None:
    """Exposure 0..1 from the score of geopolitics 0..100; None stays unknown."""
    return None if geopolitics is None else 1 - geopolitics / 100
