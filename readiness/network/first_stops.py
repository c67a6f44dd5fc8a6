"""What stops one product first: the parts and countries whose loss it feels soonest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readiness.model.network import Failure, FailureKind
from readiness.network.build import Network
from readiness.network.groups import members_by
from readiness.network.loss import NO_EDGES, lose
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import UNKNOWN
from readiness.network.timing import weeks_to_impact


@dataclass(frozen=True)
class Stop:
    """`part` and `country` of what is bought; None where a whole country stops, or where nobody knows the maker's.

    `back_weeks`: until the maker's site delivers again, as far as it is stated.
    """

    kind: FailureKind
    id: str
    part: str | None
    country: str | None
    weeks: float | None
    back_weeks: float | None = None


@dataclass(frozen=True)
class Stops:
    """The soonest first; `count` of all, `untimed` of those for which stock on the way is not stated."""

    first: tuple[Stop, ...]
    count: int
    untimed: int


def first_stops(
    network: Network, failures: Iterable[Failure], product: int, kind: FailureKind, most: int
) -> Stops:
    """Single losses outside the firm that stop this product although nothing else fails.

    A failure's own time is that of the first product it stops, so no other product stops sooner: once enough are
    found, those with a later bound need no look. Times that nobody knows come last.
    """
    name = network.products[product].id
    mine = [f for f in failures if f.kind == kind and name in f.products and _outside(network, f)]
    mine.sort(key=lambda f: (f.weeks_to_impact is None, f.weeks_to_impact or 0.0, f.id))
    members = members_by(network, kind)
    found: list[Stop] = []
    for failure in mine:
        timed = sorted(s.weeks for s in found if s.weeks is not None)
        if len(timed) >= most and (
            failure.weeks_to_impact is None or failure.weeks_to_impact > timed[most - 1]
        ):
            break
        found.append(_stop(network, failure, members[failure.id], product))
    found.sort(key=lambda s: (s.weeks is None, s.weeks or 0.0, s.id))
    untimed = sum(f.weeks_to_impact is None for f in mine)
    return Stops(tuple(found[:most]), len(mine), untimed)


def _outside(network: Network, failure: Failure) -> bool:
    if failure.kind == "offer":
        return network.offers[network.by_id[failure.id]].firm != OWN_FIRM
    return failure.id not in (OWN_FIRM, UNKNOWN)


def _stop(network: Network, failure: Failure, failed: Sequence[int], product: int) -> Stop:
    down = lose(network.graph, failed)
    weeks = weeks_to_impact(network.graph, failed, NO_EDGES, down, (product,), network.cover)
    if failure.kind != "offer":
        return Stop(failure.kind, failure.id, None, failure.id, weeks)
    offer = network.offers[failed[0]]
    back = None if offer.recover_days is None else offer.recover_days / 7
    return Stop(failure.kind, failure.id, offer.part, offer.country, weeks, back)
