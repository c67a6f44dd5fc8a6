"""Targets from the top against forecasts from the regions: both at every level, and the difference."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readiness.model.kpi import KpiLibrary
from readiness.model.plan import Objective, Plan
from readiness.planning.lights import reading_on
from readiness.planning.pages import Region


@dataclass(frozen=True)
class Level:
    """One measure in one region; the empty region is the firm.

    `top_down`: the target set here. `handed_down`: what the targets of the next level add up to. `bottom_up`: what the
    regions below expect together, else what is expected here. `gap` = bottom-up less top-down; `unassigned` = top-down
    less handed-down. None where a part is not stated: a sum without one region would look like a result.
    """

    measure: str
    region: Region
    objectives: tuple[str, ...]
    unit: str | None
    top_down: float | None
    handed_down: float | None
    bottom_up: float | None
    gap: float | None
    unassigned: float | None
    silent: tuple[Region, ...]
    """Regions below that expect nothing yet."""
    children: tuple[Level, ...]


def reconciled(plan: Plan, library: KpiLibrary | None = None) -> tuple[Level, ...]:
    """One tree a measure, by any depth of region. What the library knows adds up where it says so; the firm's own
    measures add up unless they are shares.

    A measure is the KPI, else the title: the same thing in two regions is recognised by one of them.
    """
    measures: dict[str, list[Objective]] = {}
    for objective in plan.objectives:
        measures.setdefault(objective.kpi or objective.title, []).append(objective)
    return tuple(
        _level(name, (), objectives, _summable(objectives, library)) for name, objectives in measures.items()
    )


def _summable(objectives: Sequence[Objective], library: KpiLibrary | None) -> bool:
    known = {} if library is None else {k.id: k.adds_up for k in library.kpis}
    told = [known[o.kpi] for o in objectives if o.kpi in known]
    return all(told) and not any((o.unit or "").strip().startswith("%") for o in objectives)


def _level(measure: str, region: Region, objectives: Sequence[Objective], summable: bool) -> Level:
    here = [o for o in objectives if o.region == region]
    below = sorted({o.region[: len(region) + 1] for o in objectives if _inside(o.region, region)})
    children = tuple(_level(measure, deeper, objectives, summable) for deeper in below)
    top = _sum([o.target for o in here])
    handed = _sum([c.top_down if c.objectives else c.handed_down for c in children]) if summable else None
    expected = _sum([c.bottom_up for c in children]) if children and summable else _expected(here)
    units = [o.unit for o in (*here, *objectives) if o.unit]
    return Level(
        measure=measure,
        region=region,
        objectives=tuple(o.id for o in here),
        unit=units[0] if units else None,
        top_down=top,
        handed_down=handed,
        bottom_up=expected,
        gap=None if expected is None or top is None else expected - top,
        unassigned=None if handed is None or top is None else top - handed,
        silent=tuple(c.region for c in children if c.bottom_up is None),
        children=children,
    )


def _inside(region: Region, larger: Region) -> bool:
    return len(region) > len(larger) and region[: len(larger)] == larger


def _expected(here: Sequence[Objective]) -> float | None:
    """What the region itself expects; once the day is past, what was measured."""
    values = []
    for objective in here:
        measured = None if objective.due is None else reading_on(objective, objective.due)
        past = measured is not None and any(
            r.on >= objective.due for r in objective.readings if objective.due
        )
        values.append(measured if past else objective.forecast)
    return _sum(values)


def _sum(parts: Iterable[float | None]) -> float | None:
    """None as soon as one part is not known, or where there is none."""
    seen = list(parts)
    known = [part for part in seen if part is not None]
    return sum(known) if seen and len(known) == len(seen) else None
