"""What a firm lays into the common pot, where its client takes part in the comparison: three figures, no name."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from readiness.model.peers import PEER_FIGURES, PeerFigure, PeerFigures
from readiness.model.portfolio import FirmStanding


def figures_of(firm: FirmStanding) -> PeerFigures:
    """What this firm would lay into the pot."""
    if firm.score is None:
        return PeerFigures()
    asked = sum(firm.gates.values())
    return PeerFigures(
        score=None if firm.score.expected is None else round(firm.score.expected),
        gates=round(100 * firm.gates.get("passed", 0) / asked) if asked else None,
        proven=round(100 * firm.score.proven),
    )


def of_client(cases: Sequence[PeerFigures]) -> PeerFigures:
    """One client is one voice, however many cases it has: the mean of those that have the figure."""
    return PeerFigures(**{figure: _mean(cases, figure) for figure in PEER_FIGURES})


def _mean(cases: Sequence[PeerFigures], figure: PeerFigure) -> int | None:
    known = [value for value in (getattr(case, figure) for case in cases) if value is not None]
    return round(fmean(known)) if known else None
