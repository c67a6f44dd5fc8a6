"""Whom to ask first and for what: by the value of unknown origin an answer clears and the revenue that hangs on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from readiness.model.case import Topic
from readiness.model.network import NetworkAnalysis
from readiness.network.build import Network
from readiness.network.declared import Key
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import Offer
from readiness.requests.known import Known, keys_of, settled

TOPICS: tuple[Topic, ...] = get_args(Topic)
DARK: tuple[Topic, ...] = ("maker", "recovery")
"""What leaves open how long a loss lasts, and whether two suppliers are one."""

Keyed = tuple[Offer, tuple[Key, Key]]
"""An offer with the keys under which it may be settled."""


@dataclass(frozen=True)
class Candidate:
    """A supplier who could be asked. Both shares are of all revenue; None = not known."""

    supplier: str
    clears: float
    """Value of unknown origin that its makers' countries would clear."""
    at_risk: float | None
    weeks: float | None
    lacking: Mapping[Topic, tuple[str, ...]]
    """What can be asked -> the parts for which nobody has answered it; topics without such parts are left out."""

    def parts(self, about: tuple[Topic, ...]) -> tuple[str, ...]:
        """Parts with an open answer to any of these topics, in the order of the parts list."""
        return tuple(dict.fromkeys(part for topic in about for part in self.lacking.get(topic, ())))


def candidates(
    network: Network, analysis: NetworkAnalysis, known: Known, limits: Mapping[str, float]
) -> tuple[Candidate, ...]:
    """Every supplier with something left to say, the one whose answer is worth most first."""
    offers: dict[str, list[Keyed]] = {}
    for offer in network.offers:
        if offer.firm != OWN_FIRM:
            offers.setdefault(offer.firm, []).append((offer, keys_of(offer.firm, offer.part)))
    clears = _cleared(analysis)
    failing = {f.id: f for f in analysis.failures if f.kind == "firm"}
    found = []
    for firm, its in offers.items():
        lacking = {topic: parts for topic in TOPICS if (parts := _lacking(topic, its, known))}
        failure = failing.get(firm)
        if lacking:
            found.append(
                Candidate(
                    supplier=firm,
                    clears=clears.get(firm, 0.0),
                    at_risk=0.0 if failure is None else failure.revenue_at_risk,
                    weeks=None if failure is None else failure.weeks_to_impact,
                    lacking=lacking,
                )
            )
    return tuple(sorted(found, key=lambda c: (-_worth(c, limits), -(c.at_risk or 0.0), c.supplier)))


def _cleared(analysis: NetworkAnalysis) -> dict[str, float]:
    """Supplier -> value of unknown origin hidden behind it."""
    hidden = (i for i in analysis.insights if i.kind == "hidden_maker")
    return {i.id: value for i in hidden if isinstance(value := i.params["value_share"], float)}


def _worth(candidate: Candidate, limits: Mapping[str, float]) -> float:
    """Revenue at risk counts by the share of the supplier's parts whose maker or time to recover nobody knows."""
    dark = len(candidate.parts(DARK)) / len(candidate.parts(TOPICS))
    at_risk = dark * (candidate.at_risk or 0.0)
    return limits["requests.weight_unknown"] * candidate.clears + limits["requests.weight_risk"] * at_risk


def _lacking(topic: Topic, offers: list[Keyed], known: Known) -> tuple[str, ...]:
    open_parts = (o.part for o, keys in offers if not (_stated(topic, o) or settled(known, topic, keys)))
    return tuple(dict.fromkeys(open_parts))


def _stated(topic: Topic, offer: Offer) -> bool:
    """Whether the parts list or an answer says so already. A country in the list is taken for the maker's."""
    if topic == "maker":
        return offer.country is not None
    if topic == "origin":
        return offer.declared_origin is not None
    return topic == "recovery" and offer.recover_days is not None
