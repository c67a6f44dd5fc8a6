"""The scorer's own assumptions, read once from the parameters in force on the case's date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from readiness.errors import UnknownId
from readiness.model.base import ASSURANCES, Assurance

TOP = 4
"""The highest level of the ladder every question is answered on."""
LOW, MIDDLE, HIGH = 0.05, 0.5, 0.95
"""The quantiles the contract calls low, expected and high: a definition, no judgement."""


@dataclass(frozen=True)
class Settings:
    """Optimism and levels are in levels (0..4), shares in 0..1."""

    ceiling: Mapping[Assurance, Fraction]
    optimism_mean: float
    optimism_sd: float
    dimension_sd: float
    item_sd: float
    firm_mean: float
    firm_sd: float
    question_sd: float
    answers_weight: float
    unknown_highest: int
    draws: int
    weight_noise: float
    weightings: int
    geometric_floor: float

    @classmethod
    def of(cls, limits: Mapping[str, float]) -> Settings:
        """Raises UnknownId if the bank lacks a parameter of the scorer."""

        def value(name: str) -> float:
            if name not in limits:
                raise UnknownId("parameter", name)
            return limits[name]

        return cls(
            ceiling={
                a: exact(value(f"assurance.ceiling.{a}")) if a != "claimed" else Fraction(0)
                for a in ASSURANCES
            },
            optimism_mean=value("optimism.prior_mean"),
            optimism_sd=value("optimism.prior_sd"),
            dimension_sd=value("optimism.dimension_sd"),
            item_sd=value("optimism.item_sd"),
            firm_mean=value("level.firm_mean"),
            firm_sd=value("level.firm_sd"),
            question_sd=value("level.question_sd"),
            answers_weight=value("level.answers_weight"),
            unknown_highest=int(value("unknown.highest_level")),
            draws=int(value("estimate.draws")),
            weight_noise=value("robustness.weight_noise"),
            weightings=int(value("robustness.weightings")),
            geometric_floor=value("robustness.geometric_floor"),
        )


def exact(number: float) -> Fraction:
    """The number as people wrote it: 0.6 is three fifths, not the nearest binary fraction."""
    return Fraction(str(number))
