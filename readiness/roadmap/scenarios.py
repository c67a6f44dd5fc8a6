"""The plan if things go badly and if they go well: what is chosen either way is safe to begin with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from readiness.buyer.standing import Standing
from readiness.model.action import Range
from readiness.model.roadmap import Scenario
from readiness.roadmap.outlook import outlook, quantile
from readiness.roadmap.search import Effort, Found, search
from readiness.roadmap.task import highest, lowest, workload
from readiness.roadmap.useful import trimmed, useful

Name = Literal["low", "mid", "high"]


def scenarios(standing: Standing, found: Found, effort: Effort) -> dict[Name, Scenario]:
    """Low: all ranges of effort, cost and time at their upper end and small lifts; high: the reverse.

    Both begin with the plan of the middle, so that they need little search.
    """
    told: dict[Name, Scenario] = {"mid": _scenario(found)}
    either: tuple[tuple[Name, Callable[[Range], float], str], ...] = (
        ("low", highest, "roadmap.low_share"),
        ("high", lowest, "roadmap.high_share"),
    )
    for name, taken, share in either:
        work = workload(standing, taken)
        seen = outlook(standing, work.tasks, quantile(standing.limits[share]))
        least = standing.limits["roadmap.least_gain"]
        tasks = useful(work.tasks, seen, least)
        own = search(tasks, work.limits, seen, effort, work.days, (found.starts,))
        told[name] = _scenario(trimmed(own, seen, least))
    return told


def _scenario(found: Found) -> Scenario:
    return Scenario(objective=found.worth.objective, steps=tuple(sorted(found.starts)))


def certain(told: Mapping[Name, Scenario]) -> frozenset[str]:
    """Actions chosen in every case."""
    return frozenset.intersection(*(frozenset(s.steps) for s in told.values()))
