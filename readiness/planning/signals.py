"""What was seen outside, by region, and whether it asks for planning again."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.plan import Plan
from readiness.model.plan_log import Signal, SignalKind
from readiness.planning.pages import Region, regions_of, within

KINDS: tuple[SignalKind, ...] = ("competition", "industry", "buyer_behaviour", "law")


@dataclass(frozen=True)
class RegionSignals:
    """Signals of one region and what lies in it, the newest first; the empty region is the whole firm.

    `silent`: kinds about which nobody there has said anything.
    """

    region: Region
    signals: tuple[Signal, ...]
    silent: tuple[SignalKind, ...]


def signals_by_region(plan: Plan) -> tuple[RegionSignals, ...]:
    return tuple(_of(region, plan) for region in ((), *regions_of(plan)))


def replan_asked(plan: Plan) -> tuple[Signal, ...]:
    """Signals that ask for planning again and came after the plan was last changed."""
    last = max((c.on for c in plan.changes), default=None)
    return tuple(s for s in plan.signals if s.replan and (last is None or s.on > last))


def _of(region: Region, plan: Plan) -> RegionSignals:
    inside = sorted((s for s in plan.signals if within(s.region, region)), key=lambda s: s.on, reverse=True)
    heard = {s.kind for s in inside}
    return RegionSignals(region, tuple(inside), tuple(kind for kind in KINDS if kind not in heard))
