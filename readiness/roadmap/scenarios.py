"""The plan if things go badly and if they go well: what is chosen either way is safe to begin with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from readiness.buyer.standing import Standing
from readiness.model.roadmap import Scenario
from readiness.roadmap.outlook import outlook, quantile
from readiness.roadmap.search import Effort, Found, search
from readiness.roadmap.starts import Starts
from readiness.roadmap.task import highest, lowest, workload
from readiness.roadmap.useful import trimmed, useful

Name = Literal["low", "mid", "high"]


def scenarios(standing: Standing, found: Found, effort: Effort) -> dict[Name, Scenario]:
    """Low: all ranges of effort, cost and time at their upper end and small lifts; high: the reverse.

    Both begin with the plan of the middle, so that they need little search.
    """
    told: dict[Name, Scenario] = {"mid": _scenario(found.starts, found.worth.objective)}
    for name, taken, share in (
        ("low", highest, "roadmap.low_share"),
        ("high", lowest, "roadmap.high_share"),
    ):
        work = workload(standing, taken)
        seen = outlook(standing, work.tasks, quantile(standing.limits[share]))
        tasks = useful(work.tasks, seen, standing.limits["roadmap.least_gain"])
        own = search(tasks, work.limits, seen, effort, work.days, (found.starts,))
        told["low" if name == "low" else "high"] = _scenario(
            *trimmed(own.starts, tasks, seen, standing.limits)
        )
    return told


def _scenario(starts: Starts, objective: float) -> Scenario:
    return Scenario(objective=objective, steps=tuple(sorted(starts)))


def certain(told: Mapping[Name, Scenario]) -> frozenset[str]:
    """Actions chosen in every case."""
    return frozenset.intersection(*(frozenset(s.steps) for s in told.values()))
