"""The agreed plan on paper: targets, bars and table a horizon, a page to sign for each owner, the plan of each region."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from readiness.model.plan import Plan
from readiness.model.roadmap import HORIZONS
from readiness.report.charts.frame import WIDE_PAGE, on_page
from readiness.report.charts.plan_gantt import plan_gantt
from readiness.report.charts.svg import draw
from readiness.report.pages.owners import OwnerPage, owner_pages
from readiness.report.pages.plate import Plate
from readiness.report.pages.regions import RegionPart, region_parts
from readiness.report.pages.targets import TargetRow, target_row
from readiness.report.view.agreed import (
    ActionLine,
    action_lines,
    is_agreed,
    last_baseline,
    plan_in_force,
)
from readiness.report.view.result import Result
from readiness.report.words import Words

BARS, BARS_BELOW = 22, 17
"""What a turned page holds in readable type, and what it holds below the introduction."""


@dataclass(frozen=True)
class ActionRow:
    number: int
    """As in the bars."""
    name: str
    what: str
    pilot: bool
    needs: str
    first: str
    proof: str
    owner: str
    helps: str
    when: str
    shift: str
    """Against the version published last; empty where that is the same or has none."""
    state: str
    days: str
    cost: str


@dataclass(frozen=True)
class PlanHorizon:
    name: str
    gantt: tuple[dict[str, Any], ...]
    rows: tuple[ActionRow, ...]
    sums: str
    """Above the table: a sum below it would stand alone on a page where the rows just fit."""


@dataclass(frozen=True)
class PlanPages:
    """`horizons` are empty while nobody agreed: the roadmap's own chapter shows the proposal."""

    agreed: bool
    intro: str
    joined: bool
    """The introduction stands above the first horizon: a page of its own would hold nothing else."""
    targets: tuple[TargetRow, ...]
    horizons: tuple[PlanHorizon, ...]
    owners: tuple[OwnerPage, ...]
    regions: tuple[RegionPart, ...]


def plan_pages(result: Result, say: Words) -> PlanPages:
    plan = plan_in_force(result)
    lines = action_lines(plan, result, say)
    agreed = is_agreed(result)
    regions = region_parts(lines, plan, say)
    joined = agreed and bool(lines) and not plan.objectives and not regions
    return PlanPages(
        agreed=agreed,
        intro=_intro(plan, lines, say) if agreed else say("report/agreed/proposal"),
        joined=joined,
        targets=tuple(target_row(o, plan, say) for o in plan.objectives),
        horizons=_horizons(lines, plan, joined, result, say) if agreed else (),
        owners=owner_pages(lines, plan, say),
        regions=regions,
    )


def _intro(plan: Plan, lines: Sequence[ActionLine], say: Words) -> str:
    newest = last_baseline(plan)
    said = [
        say(
            "report/agreed/intro",
            n=say.number(len(lines)),
            begins=say.day(plan.begins),
            agreed=say.day(plan.agreed),
        )
    ]
    if plan.lead:
        said.append(say("report/agreed/lead", name=plan.lead))
    if newest is not None:
        said.append(say("report/agreed/version", n=newest.version, on=say.day(newest.on)))
    said.append(say("report/agreed/changes", n=say.number(len(plan.changes))))
    return say.joined(said)


def _horizons(
    lines: Sequence[ActionLine], plan: Plan, joined: bool, result: Result, say: Words
) -> tuple[PlanHorizon, ...]:
    """One after the other, so that numbers run on through all of them."""
    found: list[PlanHorizon] = []
    number = 1
    for horizon in HORIZONS:
        mine = [x for x in lines if x.horizon == horizon]
        if mine:
            bars = BARS_BELOW if joined and not found else BARS
            found.append(
                PlanHorizon(
                    name=say(f"view/horizon/{horizon}"),
                    gantt=_gantt(mine, number, bars, plan, result, say),
                    rows=tuple(_row(n, x, lines, plan, say) for n, x in enumerate(mine, start=number)),
                    sums=_sums(mine, say),
                )
            )
            number += len(mine)
    return tuple(found)


def _gantt(
    lines: Sequence[ActionLine], first: int, most: int, plan: Plan, result: Result, say: Words
) -> tuple[dict[str, Any], ...]:
    a_page = ceil(len(lines) / ceil(len(lines) / most))
    alt = say("report/agreed/alt", n=say.number(len(lines)))
    parts = [(begin, lines[begin : begin + a_page]) for begin in range(0, len(lines), a_page)]
    charts = (
        plan_gantt(part, plan.begins, result.case.on, say, first=first + begin) for begin, part in parts
    )
    return tuple(Plate(draw(on_page(chart, WIDE_PAGE)), alt).data() for chart in charts)


def _sums(lines: Sequence[ActionLine], say: Words) -> str:
    days = _days([x.days for x in lines], say)
    money = _cost([x.action.budget_keur for x in lines], say)
    return say.pair(say("report/roadmap/sum"), say("report/seen/horizon_effort", days=days, money=money))


def _row(number: int, line: ActionLine, lines: Sequence[ActionLine], plan: Plan, say: Words) -> ActionRow:
    action = line.action
    names = {x.id: x.name for x in lines}
    needs = say.listed(names[n] for n in action.needs if n in names)
    helps = [name for name in action.raci.responsible if name not in action.raci.accountable]
    return ActionRow(
        number=number,
        name=line.name,
        what=line.what,
        pilot=action.pilot_of is not None,
        needs=say("report/roadmap/needs", names=needs) if needs else "",
        first=line.first_step,
        proof=line.proof,
        owner=line.owner,
        helps=say("report/agreed/helps", names=say.listed(helps)) if helps else "",
        when=say.months(plan.begins, line.start, line.finish),
        shift=_shift(line, say),
        state=say(f"report/agreed/state/{action.status}"),
        days=_days([line.days], say),
        cost=_cost([action.budget_keur], say),
    )


def _shift(line: ActionLine, say: Words) -> str:
    if line.baseline is None:
        return ""
    months = line.finish - line.baseline.finish_month
    if months == 0:
        return ""
    return say("report/agreed/later" if months > 0 else "report/agreed/earlier", n=say.number(abs(months)))


def _days(stated: Sequence[float | None], say: Words) -> str:
    """A sum of what is stated; a dash where nobody stated anything."""
    known = [v for v in stated if v is not None]
    return say.number(sum(known)) if known else say("report/dash")


def _cost(stated: Sequence[float | None], say: Words) -> str:
    known = [v for v in stated if v is not None]
    return say.keur(sum(known)) if known else say("report/dash")
