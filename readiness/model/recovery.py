"""How long things take to come back, how long stock lasts, and what is lost in between."""

from __future__ import annotations

from readiness.model.base import Value


class Recovery(Value):
    """Of one failure. Null is unknown, and where no program was solved, not computed; never 0.

    `loss`: share of the revenue lost during the outage, with stock and capacity. Unknown stock lasts and unknown
    inputs hold in it; in `loss_high` unknown stock is nothing and unknown inputs fail.
    """

    ttr_weeks: float | None
    """Until the slowest of what failed is back."""
    tts_weeks: float | None
    """Until the first product is gone, by days of cover; shared capacity may make it shorter."""
    margin_weeks: float | None
    """`tts_weeks` less `ttr_weeks`. Below zero: check this supplier's recovery time first."""
    loss: float | None = None
    loss_high: float | None = None
    tts_capacity_weeks: float | None = None
    """By the program, which moves stock to where it is needed; null also where everything can be sold for ever."""


class Outages(Value):
    """How the losses of outages were computed. `missing`: products whose units a day nobody can tell."""

    computed_by: str | None
    extra: str | None
    """The extra to install, where the solver is absent."""
    missing: tuple[str, ...] = ()
    asked: int = 0
    """Failures of which it is known when the last is back."""
    solved: int = 0
    """Of these, those solved; the others cannot lose anything, which a walk shows."""
    short_after_weeks: float | None = None
    """When stated capacity no longer meets demand although nothing fails; null where it does, or is not known."""
