"""The roadmap on paper: bars over the calendar, a table a horizon, and the two simple rankings beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from readiness.model.roadmap import HORIZONS
from readiness.report.charts.frame import WIDE_PAGE, on_page
from readiness.report.charts.gantt import gantt
from readiness.report.charts.svg import draw
from readiness.report.pages.plate import Plate
from readiness.report.view.plan_wishes import proof_line, wish_lines
from readiness.report.view.result import Result
from readiness.report.view.steps import StepLine, horizon_blocks, step_lines
from readiness.report.words import Words

BARS = 27
"""What a turned page holds in readable type."""


@dataclass(frozen=True)
class StepRow:
    number: int
    """As in the bars."""
    action: str
    name: str
    what: str
    first: str
    owner: str
    when: str
    days: str
    cost: str
    proof: str
    needs: str
    pilot: bool


@dataclass(frozen=True)
class HorizonPage:
    name: str
    steps: tuple[StepRow, ...]
    days: str
    cost: str
    turns: tuple[str, ...]


@dataclass(frozen=True)
class RoadmapPage:
    intro: str
    gantt: tuple[dict[str, Any], ...]
    """As many turned pages as the bars need."""
    horizons: tuple[HorizonPage, ...]
    rankings: tuple[tuple[str, str], ...]
    proof: str
    wishes: tuple[tuple[str, str, str], ...]
    """What does not fit: the wish, what is short, what would help."""
    """(how chosen, what it gains)."""
    done: str


def roadmap_page(result: Result, say: Words) -> RoadmapPage:
    steps = in_order(result, say)
    return RoadmapPage(
        intro=roadmap_intro(result, say) if steps else "",
        gantt=_gantt(steps, result, say),
        horizons=horizon_pages(result, say),
        rankings=ranking_rows(result, say),
        proof=proof_line(result, say),
        wishes=tuple((w.says, w.why, w.helps) for w in wish_lines(result, say)),
        done=done_line(result, say),
    )


def roadmap_intro(result: Result, say: Words) -> str:
    steps = step_lines(result, say)
    return say(
        "report/roadmap/intro",
        steps=len(steps),
        days=say.number(sum(s.days for s in steps)),
        money=say.keur(sum(s.keur for s in steps)),
        limits=_limits(result, say),
    )


def in_order(result: Result, say: Words) -> tuple[StepLine, ...]:
    """As the bars show them; the place in this order is a step's number everywhere."""
    return tuple(sorted(step_lines(result, say), key=lambda s: (s.start, s.finish, s.action)))


def horizon_pages(result: Result, say: Words) -> tuple[HorizonPage, ...]:
    rows = [(s.horizon, _row(number, s, say)) for number, s in enumerate(in_order(result, say), start=1)]
    return tuple(
        HorizonPage(
            b.name,
            tuple(row for horizon, row in rows if horizon == b.id),
            say.number(b.days),
            say.keur(b.keur),
            b.turns,
        )
        for b in horizon_blocks(result, say)
    )


def ranking_rows(result: Result, say: Words) -> tuple[tuple[str, str], ...]:
    """(how chosen, what it gains)."""
    plan = result.roadmap
    return (
        (say("report/roadmap/ranking_plan"), say.number(plan.objective, 1)),
        (say("report/roadmap/ranking_greedy"), say.number(plan.greedy, 1)),
        (say("report/roadmap/ranking_impact"), say.number(plan.greedy_impact, 1)),
    )


def done_line(result: Result, say: Words) -> str:
    done = result.roadmap.done
    return (
        say("report/roadmap/done", names=say.listed((say.action(a) for a in done), len(done))) if done else ""
    )


def _row(number: int, step: StepLine, say: Words) -> StepRow:
    return StepRow(
        number=number,
        action=step.action,
        name=step.name,
        what=step.what,
        first=step.first_step,
        owner=step.owner,
        when=step.when,
        days=say.number(step.days),
        cost=say.keur(step.keur),
        proof=step.proof,
        needs=say("report/roadmap/needs", names=step.needs) if step.needs else "",
        pilot=step.pilot,
    )


def _limits(result: Result, say: Words) -> str:
    limits = result.roadmap.limits
    said = [say("report/roadmap/limit_days", days=say.number(limits.days_per_month.get("all")))]
    for horizon in HORIZONS:
        budget = limits.budget.get(horizon)
        if budget is not None:
            said.append(
                say(
                    "report/roadmap/limit_budget",
                    money=say.keur(budget),
                    horizon=say(f"view/horizon/{horizon}"),
                )
            )
    said.append(say("report/roadmap/limit_parallel", n=limits.parallel))
    return say.listed(said)


def _gantt(steps: Sequence[StepLine], result: Result, say: Words) -> tuple[dict[str, Any], ...]:
    pages = max(1, ceil(len(steps) / BARS))
    a_page = ceil(len(steps) / pages)
    alt = say("report/gantt/alt", n=len(steps))
    return tuple(
        Plate(draw(on_page(gantt(part, result.case.on, say, first=begin + 1), WIDE_PAGE)), alt).data()
        for begin in range(0, len(steps), a_page or 1)
        if (part := steps[begin : begin + a_page])
    )
