"""Preferential origin as customs count it: what originates is declared, what is bought counts at its price."""

from __future__ import annotations

import numpy as np

from readiness.model.origins import Met, Preferential
from readiness.network.build import Network
from readiness.network.naming import OWN_FIRM
from readiness.network.origins.content import Sorting
from readiness.network.origins.rule import OriginRule
from readiness.network.parts import Offer

SORTS = OWN, ORIGINATING, FOREIGN, UNDECLARED = range(4)

NOISE = 1e-9
"""A share that misses a threshold by less than this meets it: prices are added up in floating point."""


def sorting_of(network: Network, rule: OriginRule) -> Sorting:
    """Own making is looked into; bought materials count as declared. Without roll-up originating ones are looked into
    as well, and what their makers add originates."""
    sort = np.array([_sort(offer, rule) for offer in network.offers], dtype=np.int32)
    looked_into = (sort == OWN) | ((sort == ORIGINATING) & (not rule.roll_up))
    certain = np.array([entry.complete for entry in network.ledger.entries], dtype=bool)
    return Sorting(network.ledger.flows, ~looked_into, sort, certain, len(SORTS))


def _sort(offer: Offer, rule: OriginRule) -> int:
    if offer.declared_origin is not None:
        return ORIGINATING if offer.declared_origin in rule.countries else FOREIGN
    return OWN if offer.firm == OWN_FIRM else UNDECLARED


def preferential(network: Network, maker: int, rule: OriginRule, sorting: Sorting) -> Preferential:
    """What the maker of the product adds counts for it, but is no material."""
    content = sorting.content(maker, OWN)
    originating, foreign = float(content.shares[ORIGINATING]), float(content.shares[FOREIGN])
    unknown = float(content.shares[UNDECLARED]) + content.untraced
    low = 1 - foreign - unknown if rule.method == "build_down" else originating
    country = network.offers[maker].country
    made_there = None if country is None else country in rule.countries
    return Preferential(
        territory=rule.territory,
        method=rule.method,
        at_least=rule.at_least,
        roll_up=rule.roll_up,
        made_there=made_there,
        low=min(1.0, max(0.0, low)),
        high=min(1.0, max(0.0, low + unknown)),
        verdict=_verdict(made_there, low, low + unknown, rule.at_least),
    )


def _verdict(made_there: bool | None, low: float, high: float, at_least: float) -> Met:
    """Made elsewhere, a product cannot originate here, whatever is in it."""
    if made_there is False or high < at_least - NOISE:
        return "fails"
    return "meets" if made_there and low >= at_least - NOISE else "open"
