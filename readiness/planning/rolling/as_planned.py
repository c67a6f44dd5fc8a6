"""The firm as the optimiser sees it once a plan is agreed: what people planned wins over the catalogue's estimates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter

from readiness.buyer.standing import Standing
from readiness.model.action import Action, Range
from readiness.model.bank import Bank
from readiness.model.case import Pin
from readiness.model.plan import Plan, PlannedAction
from readiness.model.rule import Rule
from readiness.roadmap.task import MONTHS, resting_months

OWN = "own"
"""Group of an action the firm thought of itself."""


def as_planned(standing: Standing, plan: Plan) -> Standing:
    """With the plan's own actions in the catalogue and its days, money, months and needs in place of the estimates.

    The firm's own actions are wanted in, whatever they gain: nobody but the firm knows what they are for. A stopped
    action is out, and so is one that ends after the months a roadmap looks at: it stays as planned. Actuals are taken
    out, because the plan knows them; what is done is told by `tracked`. Where needs run in a circle, those that people
    stated are left aside: plan health tells them.
    """
    resting = resting_months(standing.case.limits, plan.begins)
    known = standing.bank.action
    somewhere = known.keys() | {a.id for a in plan.actions}
    planned = {
        a.id: a.model_copy(update={"needs": tuple(n for n in a.needs if n in somewhere)})
        for a in plan.actions
    }
    actions = [
        a if a.id not in planned else _overlaid(a, planned[a.id], resting) for a in standing.bank.actions
    ]
    actions += [_overlaid(_own(a), a, resting) for a in planned.values() if a.id not in known]
    if _circular(actions):
        actions = [_needing(a, known[a.id].needs if a.id in known else ()) for a in actions]
    pins: dict[str, Pin] = {a.id: "in" for a in plan.actions if a.id not in known}
    pins |= standing.case.limits.pins
    pins |= {a.id: "out" for a in plan.actions if a.status == "stopped" or beyond(a)}
    limits = standing.case.limits.model_copy(update={"pins": pins})
    case = standing.case.model_copy(update={"limits": limits, "actuals": ()})
    return replace(standing, bank=_with_actions(standing.bank, tuple(actions)), case=case)


def beyond(planned: PlannedAction) -> bool:
    return planned.finish_month > MONTHS


def _circular(actions: Sequence[Action]) -> bool:
    try:
        TopologicalSorter({a.id: a.needs for a in actions}).prepare()
    except CycleError:
        return True
    return False


def _needing(action: Action, needs: tuple[str, ...]) -> Action:
    return action.model_copy(update={"needs": needs})


def _with_actions(bank: Bank, actions: tuple[Action, ...]) -> Bank:
    """Made anew, because a copy would keep the old look-up tables."""
    parts = {name: getattr(bank, name) for name in Bank.model_fields}
    return Bank(**{**parts, "actions": actions})


def _overlaid(known: Action, planned: PlannedAction, resting: Mapping[int, float]) -> Action:
    """All days count for the owner's role; months of rest within the bar are not worked in."""
    span = range(planned.start_month, planned.finish_month + 1)
    months = sum(1 for m in span if resting.get(m, 1.0) > 0)
    stated: dict[str, object] = {
        "role": planned.role,
        "months": _exactly(max(1, months)),
        "needs": planned.needs,
        "applies_if": Rule(),
        "offer_class": (),
    }
    if planned.effort_days:
        stated["effort_days"] = _exactly(sum(planned.effort_days.values()))
    if planned.budget_keur is not None:
        stated["cost_keur"] = _exactly(planned.budget_keur)
    if planned.closes:
        stated["closes"] = dict(planned.closes)
    return known.model_copy(update=stated)


def _own(planned: PlannedAction) -> Action:
    return Action(
        id=planned.id,
        group=OWN,
        role=planned.role,
        effort_days=_exactly(0),
        cost_keur=_exactly(0),
        months=_exactly(1),
        horizon="0-6",
        pilot_of=planned.pilot_of,
        closes={},
        source=OWN,
    )


def _exactly(amount: float) -> Range:
    return Range(low=amount, high=amount)
