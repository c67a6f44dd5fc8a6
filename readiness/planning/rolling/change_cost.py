"""What a change of the plan costs: the higher the level it is felt at, the stiffer the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.planning.months import quarter_of
from readiness.roadmap.task import MONTHS, horizon_of


@dataclass(frozen=True)
class ChangeCost:
    """Units of cost by kind of change; `weight` turns a unit into points of the objective."""

    month: float
    quarter: float
    horizon: float
    drop: float
    add: float
    frozen_times: float
    weight: float

    @classmethod
    def of(cls, parameters: Mapping[str, float]) -> ChangeCost:
        return cls(
            month=parameters["replan.cost_month"],
            quarter=parameters["replan.cost_quarter"],
            horizon=parameters["replan.cost_horizon"],
            drop=parameters["replan.cost_drop"],
            add=parameters["replan.cost_add"],
            frozen_times=parameters["replan.frozen_times"],
            weight=parameters["replan.weight"],
        )

    def units(self, before: int | None, after: int | None, frozen_until: int) -> float:
        """Cost of starting in `after` what should have started in `before`; None = not in the plan."""
        if before == after:
            return 0.0
        if before is None:
            return self.add
        times = self.frozen_times if before <= frozen_until else 1.0
        if after is None:
            return times * self.drop
        if horizon_of(before) != horizon_of(after):
            return times * self.horizon
        return times * (self.quarter if quarter_of(before) != quarter_of(after) else self.month)

    def points(self, before: int | None, frozen_until: int) -> tuple[float, ...]:
        """Points of the objective by month of start; place 0 = left out."""
        months = (None, *range(1, MONTHS + 1))
        return tuple(self.weight * self.units(before, after, frozen_until) for after in months)
