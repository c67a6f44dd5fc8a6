"""Where nobody knows: dealers who hide the maker, and the one answer that would clear most."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.model.network import Insight
from readiness.network.build import Network
from readiness.network.naming import OWN_FIRM
from readiness.network.value import Shares


def value_by_offer(network: Network, shares: Sequence[Shares]) -> dict[int, float]:
    """What each maker adds, as a share of all revenue."""
    found: dict[int, float] = {}
    for weight, of_product in zip(network.weights, shares, strict=True):
        for offer, share in of_product.makers():
            found[offer] = found.get(offer, 0) + weight * share
    return found


def hidden_makers(network: Network, shares: Sequence[Shares]) -> list[Insight]:
    """Suppliers whose parts have no country: the maker behind them is not known. Most parts first."""
    added = value_by_offer(network, shares)
    hidden: dict[str, list[int]] = {}
    for number, offer in enumerate(network.offers):
        if offer.country is None and offer.firm != OWN_FIRM:
            hidden.setdefault(offer.firm, []).append(number)
    found = []
    for firm, numbers in hidden.items():
        parts = tuple(dict.fromkeys(network.offers[n].part for n in numbers))
        value = sum(added.get(n, 0) for n in numbers)
        params = {"firm": firm, "parts": parts, "count": len(parts), "value_share": value}
        places = tuple(network.offers[n].place for n in numbers)
        found.append(Insight(kind="hidden_maker", id=firm, params=params, places=places))
    return sorted(found, key=lambda i: (-len(i.places), i.id))


def clears_unknown(network: Network, shares: Sequence[Shares]) -> list[Insight]:
    """Single missing prices and countries, by how much unknown value the answer would clear.

    A country clears exactly what its maker adds. A price clears at most what those makers add whose other inputs
    are all priced: the missing input's own cost is part of that sum until somebody states it.
    """
    added = value_by_offer(network, shares)
    clears: dict[tuple[str, int], float] = {}
    for number, value in added.items():
        offer, entry = network.offers[number], network.ledger.entries[number]
        missing = set(entry.missing)
        if entry.complete and offer.country is None:
            clears["country", number] = value
        elif offer.country is not None and not entry.open_input and len(missing) == 1:
            asked = ("price", missing.pop())
            clears[asked] = clears.get(asked, 0) + value
    found = []
    for (field, number), value in clears.items():
        offer = network.offers[number]
        params = {"field": field, "part": offer.part, "firm": offer.firm, "value_share": value}
        if value > 0 and (field == "country" or offer.price is None):
            found.append(Insight(kind="clears_unknown", id=offer.id, params=params, places=(offer.place,)))
    return sorted(found, key=lambda i: (-_number(i.params["value_share"]), i.id))


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
