"""A firm among others it does not know: three figures, whole points, better = more."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import Value
from readiness.model.stated import Stated

PeerFigure = Literal["score", "gates", "proven"]
PEER_FIGURES: tuple[PeerFigure, ...] = ("score", "gates", "proven")
"""The expected score, the share of gates that are open, the share of the weight that is proven; all 0..100."""
Quarter = Literal[1, 2, 3, 4]

Points = Annotated[int, Field(ge=0, le=100)]


class PeerFigures(Stated):
    """What a client that takes part lays into the common pot, and all of it: no name, no case, no day."""

    score: Points | None = None
    gates: Points | None = None
    proven: Points | None = None


class PeerPlace(Value):
    """`cuts` = where the quarters of the others end, rounded; None where one member could be told from it.

    The own place lies from quarter `low` to quarter `high`, 4 = the best; both None where nothing may be shown.
    """

    figure: PeerFigure
    own: int | None
    cuts: tuple[int | None, int | None, int | None] = (None, None, None)
    low: Quarter | None = None
    high: Quarter | None = None


class PeerComparison(Value):
    """`enough` False: fewer others than it takes, and then nothing is shown."""

    enough: bool
    least: int
    places: tuple[PeerPlace, ...] = ()
