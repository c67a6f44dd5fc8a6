"""The own place among other clients, told so that no figure of any single one of them can be found out.

Only three numbers of the others ever leave this file for each figure: where their quarters end, rounded to a coarse
grid, each only if it stays the same whichever one of them is left out. The own place is worked out from these
numbers alone, so that changing the own figures as often as one likes asks the others nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import floor
from typing import cast

from readiness.model.peers import (
    PEER_FIGURES,
    PeerComparison,
    PeerFigure,
    PeerFigures,
    PeerPlace,
    Quarter,
)

BEST = 4


def among(own: PeerFigures, others: Sequence[PeerFigures], limits: Mapping[str, float]) -> PeerComparison:
    """`others`: one entry a client, the own one not among them."""
    least, grid = round(limits["peers.least"]), round(limits["peers.grid"])
    if len(others) < least:
        return PeerComparison(enough=False, least=least)
    places = tuple(
        _place(figure, getattr(own, figure), _known(others, figure), least, grid) for figure in PEER_FIGURES
    )
    return PeerComparison(enough=True, least=least, places=places)


def told_cuts(values: Sequence[int], least: int, grid: int) -> tuple[int | None, int | None, int | None]:
    """Where the quarters end, rounded; None where leaving out one member would change or hide it otherwise."""
    if len(values) < least:
        return (None, None, None)
    ordered = sorted(values)
    first, second, third = (_told(ordered, quarter / 4, grid) for quarter in (1, 2, 3))
    return (first, second, third)


def _told(ordered: Sequence[int], share: float, grid: int) -> int | None:
    whole = _rounded(ordered, share, grid)
    without = (_rounded([*ordered[:n], *ordered[n + 1 :]], share, grid) for n in range(len(ordered)))
    return whole if all(other == whole for other in without) else None


def _rounded(ordered: Sequence[int], share: float, grid: int) -> int:
    """Between the two members around the cut, then to the grid: the whole points of one member never show."""
    at = share * (len(ordered) - 1)
    low = floor(at)
    high = min(low + 1, len(ordered) - 1)
    value = ordered[low] + (at - low) * (ordered[high] - ordered[low])
    return grid * floor(value / grid + 0.5)


def _place(figure: PeerFigure, own: int | None, values: Sequence[int], least: int, grid: int) -> PeerPlace:
    cuts = told_cuts(values, least, grid)
    if own is None or cuts == (None, None, None):
        return PeerPlace(figure=figure, own=own, cuts=cuts)
    reached = [n for n, cut in enumerate(cuts, start=1) if cut is not None and own >= cut]
    missed = [n for n, cut in enumerate(cuts, start=1) if cut is not None and own < cut]
    low = cast(Quarter, max(reached, default=0) + 1)
    high = cast(Quarter, min(missed, default=BEST))
    return PeerPlace(figure=figure, own=own, cuts=cuts, low=low, high=high)


def _known(others: Sequence[PeerFigures], figure: PeerFigure) -> list[int]:
    return [value for value in (getattr(other, figure) for other in others) if value is not None]
