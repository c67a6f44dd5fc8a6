"""The plan by region, however deep the regions go: each with its own actions and targets, or the word that it has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.plan import Plan
from readiness.report.pages.targets import TargetRow, target_row
from readiness.report.view.agreed import ActionLine
from readiness.report.words import Words

Path = tuple[str, ...]


@dataclass(frozen=True)
class RegionRow:
    name: str
    when: str
    owner: str
    state: str
    means: str


@dataclass(frozen=True)
class RegionPart:
    name: str
    depth: int
    rows: tuple[RegionRow, ...]
    targets: tuple[TargetRow, ...]
    below: str
    """Said where the actions stand in its parts."""
    empty: bool
    """In scope, and neither it nor a part of it has an action."""


def region_parts(lines: Sequence[ActionLine], plan: Plan, say: Words) -> tuple[RegionPart, ...]:
    """From the largest region down; empty where the plan knows no regions."""
    used = {line.action.tags.region for line in lines} | {o.region for o in plan.objectives}
    paths = sorted(({*plan.regions, *used}) - {()})
    return tuple(_part(path, lines, plan, say) for path in paths)


def _part(path: Path, lines: Sequence[ActionLine], plan: Plan, say: Words) -> RegionPart:
    mine = [x for x in lines if x.action.tags.region == path]
    under = [
        x
        for x in lines
        if len(x.action.tags.region) > len(path) and x.action.tags.region[: len(path)] == path
    ]
    return RegionPart(
        name=" › ".join(path),
        depth=len(path),
        rows=tuple(_row(x, plan, say) for x in mine),
        targets=tuple(target_row(o, plan, say) for o in plan.objectives if o.region == path),
        below=say("report/agreed/region/below", n=say.number(len(under))) if under else "",
        empty=not mine and not under,
    )


def _row(line: ActionLine, plan: Plan, say: Words) -> RegionRow:
    keur = line.action.budget_keur
    means = [
        "" if line.days is None else say("report/agreed/owner/days", days=say.number(line.days)),
        "" if keur is None else say.keur(keur),
    ]
    return RegionRow(
        name=line.name,
        when=say.months(plan.begins, line.start, line.finish),
        owner=line.owner,
        state=say(f"report/agreed/state/{line.action.status}"),
        means=say.row(part for part in means if part) or say("report/dash"),
    )
