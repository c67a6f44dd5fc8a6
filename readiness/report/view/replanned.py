"""Planning again in words: what each of the two new plans would change, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from readiness.model.plan import Plan
from readiness.model.plan_log import PlanChange
from readiness.model.roadmap import HORIZONS, Roadmap
from readiness.planning.forecast.forecast import Forecast
from readiness.planning.rolling.replan import Replanned
from readiness.report.view.agreed import action_name
from readiness.report.words import Words
from readiness.roadmap.task import MONTHS


@dataclass(frozen=True)
class ChangeLine:
    """`said` = the whole change as a sentence; was and now are calendar months, empty where there are none."""

    action: str
    name: str
    was: str
    now: str
    why: str
    said: str


@dataclass(frozen=True)
class ReplannedLines:
    """`frozen` says which months stay; `choice` what the calm plan costs; `unproven` names what is only said done."""

    frozen: str
    choice: str
    unproven: tuple[str, ...]
    calm: tuple[ChangeLine, ...]
    best: tuple[ChangeLine, ...]
    outlook: str
    """When the calm plan will really be through."""


def replanned_lines(found: Replanned, plan: Plan, say: Words) -> ReplannedLines:
    return ReplannedLines(
        frozen=say(
            "replan/frozen",
            month=say.month(plan.begins, found.month),
            until=say.month(plan.begins, found.frozen_until),
        ),
        choice=say(
            "replan/choice" if found.changes_best != found.changes_calm else "replan/no_choice",
            calm=len(found.changes_calm),
            best=len(found.changes_best),
            price=say.number(found.price_of_calm, 1),
            after=say.number(_after(found.calm)),
            best_after=say.number(_after(found.best)),
        ),
        unproven=tuple(
            say(
                "replan/unproven",
                action=_named(a, plan, say),
                questions=say.listed(map(say.question, missing)),
            )
            for a, missing in found.proof_missing
        ),
        calm=change_lines(found.changes_calm, plan, say),
        best=change_lines(found.changes_best, plan, say),
        outlook=_outlook(found.forecast_calm, plan, say),
    )


def _outlook(ahead: Forecast, plan: Plan, say: Words) -> str:
    if ahead.planned is None or ahead.p50 is None or ahead.p80 is None:
        return say("summary/no_outlook")
    return say(
        "summary/end",
        planned=say.month(plan.begins, ahead.planned),
        half=say.month(plan.begins, ahead.p50),
        most=say.month(plan.begins, ahead.p80),
    )


def change_lines(changes: Iterable[PlanChange], plan: Plan, say: Words) -> tuple[ChangeLine, ...]:
    """Also for the log of a plan."""
    return tuple(_line(change, plan, say) for change in changes)


def _line(change: PlanChange, plan: Plan, say: Words) -> ChangeLine:
    name = _named(change.action, plan, say)
    was, now = (_months(m, plan.begins, say) for m in (change.before, change.after))
    kind = "came" if change.before is None else "went" if change.after is None else "moved"
    why = _why(change, plan, say)
    said = say(f"replan/{kind}", action=name, was=was, now=now, why=why)
    return ChangeLine(action=change.action, name=name, was=was, now=now, why=why, said=said)


def _months(months: tuple[int, int] | None, begins: date, say: Words) -> str:
    return "" if months is None else say.months(begins, *months)


def _why(change: PlanChange, plan: Plan, say: Words) -> str:
    """With what the reason is about, where a sentence for that exists."""
    about, key = _about(change, plan, say), f"replan/reason/{change.reason}"
    if change.reason == "needed_first" and change.before is None and about:
        return say("replan/reason/needed_for", about=about)
    return say(f"{key}_about", about=about) if about and say.has(f"{key}_about") else say(key)


def _about(change: PlanChange, plan: Plan, say: Words) -> str:
    about = change.about
    if about is None:
        return ""
    if change.reason in ("needed_first", "pilot"):
        return _named(about, plan, say)
    if change.reason == "capacity":
        return "" if about == "all" else say(f"view/role/{about}")
    if change.reason == "budget":
        return say(f"view/horizon/{about}") if about in HORIZONS else about
    if change.reason == "signal":
        return say(f"replan/signal/{about}") if say.has(f"replan/signal/{about}") else about
    return about


def _named(action: str, plan: Plan, say: Words) -> str:
    planned = {a.id: a for a in plan.actions}
    if action in planned:
        return action_name(planned[action], say)
    return say.action(action) if say.has(f"action/{action}/name") else action


def _after(roadmap: Roadmap) -> float | None:
    return roadmap.curve[MONTHS] if roadmap.curve else None
