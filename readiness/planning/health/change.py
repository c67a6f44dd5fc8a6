"""Tools without good data, new habits without help, and regions or product lines nobody broke the plan down for."""

from __future__ import annotations

from readiness.model.action import Trait
from readiness.model.plan import Plan, PlannedAction
from readiness.model.roadmap import LintHit
from readiness.planning.health.rule import (
    Circumstances,
    HealthRule,
    Hits,
    fulfilled,
    live,
    of_action,
    said,
)

HELPS: tuple[Trait, ...] = ("vision", "training", "incentive", "transition")


def tools(plan: Plan, around: Circumstances) -> Hits:
    """A tool has work on data quality before it, however far back, and says for whose work it is brought in."""
    for action in live(plan):
        if "tool" not in _traits(action, around):
            continue
        if not _on_good_data(action, plan, around):
            yield of_action("no_data", action)
        if not said(action.use_case):
            yield of_action("no_use", action)


def _on_good_data(action: PlannedAction, plan: Plan, around: Circumstances) -> bool:
    planned = {a.id: a for a in plan.actions if a.status != "stopped"}
    seen: set[str] = set()
    open_ = list(_needs(action.id, planned, around))
    while open_:
        ident = open_.pop()
        if ident in seen:
            continue
        seen.add(ident)
        if ident in planned and "data_quality" in _traits(planned[ident], around):
            return True
        if ident in around.done and "data_quality" in _catalogue(ident, around):
            return True
        open_ += _needs(ident, planned, around)
    return False


def _needs(ident: str, planned: dict[str, PlannedAction], around: Circumstances) -> tuple[str, ...]:
    """What the plan says, and what the catalogue says of what already stands."""
    said_ = planned[ident].needs if ident in planned else ()
    known = around.bank.action.get(ident)
    stands = tuple(n for n in known.needs if n in around.done) if known is not None else ()
    return (*said_, *stands)


def habits(plan: Plan, around: Circumstances) -> Hits:
    """New habits need all four: a picture of where it goes, training, pay that fits, help on the way."""
    new = [a for a in live(plan) if "new_habits" in _traits(a, around)]
    offered = {t for a in plan.actions if a.status != "stopped" for t in _traits(a, around)}
    offered |= {t for ident in fulfilled(plan, around) for t in _catalogue(ident, around)}
    missing = tuple(h for h in HELPS if h not in offered)
    if missing:
        for action in new:
            yield of_action("without", action, missing=missing)


def scope(plan: Plan, around: Circumstances) -> Hits:
    """Each region and each product line in scope has actions of its own."""
    tags = [a.tags for a in plan.actions if a.status != "stopped"]
    for region in plan.regions:
        if not any(tag.region[: len(region)] == region for tag in tags):
            yield LintHit(how="region", kind="region", id="/".join(region), name=region[-1] if region else "")
    for line in plan.product_lines:
        if not any(tag.product_line == line for tag in tags):
            yield LintHit(how="line", kind="product_line", id=line, name=line)


def _traits(action: PlannedAction, around: Circumstances) -> frozenset[Trait]:
    return frozenset(action.traits) | _catalogue(action.id, around)


def _catalogue(ident: str, around: Circumstances) -> frozenset[Trait]:
    known = around.bank.action.get(ident)
    return frozenset() if known is None else frozenset(known.traits)


CHANGE = (HealthRule("L13", tools), HealthRule("L14", habits), HealthRule("L15", scope))
