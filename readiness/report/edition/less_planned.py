"""Roadmap and plan without legal actions: their days and money leave the sums too, what needs them needs less."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.plan import Plan, PlannedAction
from readiness.model.plan_log import Baseline
from readiness.model.roadmap import HorizonSum, Roadmap, Step
from readiness.report.edition.legal import Legal
from readiness.roadmap.task import horizon_of


def roadmap_without(plan: Roadmap, legal: Legal) -> Roadmap:
    """What the optimiser found stays as found: scores, months in which buyers turn, and the gain of the whole."""
    gone = [s for s in plan.steps if s.action in legal.actions]
    return plan.model_copy(
        update={
            "steps": tuple(_step(s, legal) for s in plan.steps if s not in gone),
            "done": _kept(plan.done, legal),
            "horizons": tuple(_less(h, gone, plan.limits.resting) for h in plan.horizons),
            "not_now": tuple(
                x for x in plan.not_now if not legal.actions & {x.action, *map(str, x.params.values())}
            ),
            "unmet": tuple(u for u in plan.unmet if u.action not in legal.actions),
        }
    )


def plan_without(plan: Plan, legal: Legal) -> Plan:
    return plan.model_copy(
        update={
            "actions": tuple(_action(a, legal) for a in plan.actions if a.id not in legal.actions),
            "baselines": tuple(_baseline(b, legal) for b in plan.baselines),
            "changes": tuple(c for c in plan.changes if c.action not in legal.actions),
            "verdicts": tuple(v for v in plan.verdicts if v.action not in legal.actions),
            "signals": tuple(s for s in plan.signals if s.kind != "law"),
            "lost_orders": tuple(o for o in plan.lost_orders if o.question not in legal.questions),
        }
    )


def _step(step: Step, legal: Legal) -> Step:
    closes = tuple(q for q in step.closes if q not in legal.questions)
    return step.model_copy(update={"closes": closes, "needs": _kept(step.needs, legal)})


def _action(action: PlannedAction, legal: Legal) -> PlannedAction:
    closes = {q: level for q, level in action.closes.items() if q not in legal.questions}
    return action.model_copy(update={"closes": closes, "needs": _kept(action.needs, legal)})


def _baseline(baseline: Baseline, legal: Legal) -> Baseline:
    steps = tuple(s for s in baseline.steps if s.action not in legal.actions)
    return baseline.model_copy(update={"steps": steps})


def _less(horizon: HorizonSum, gone: Iterable[Step], resting: tuple[int, ...]) -> HorizonSum:
    """Days by the months worked, cost by the month of the start, as the roadmap counts them."""
    days, cost = horizon.effort_days, horizon.cost
    for step in gone:
        months = [m for m in range(step.start_month, step.finish_month + 1) if m not in resting]
        inside = [m for m in months if horizon_of(m) == horizon.id]
        days -= sum(step.effort_days.values()) * len(inside) / max(1, len(months))
        cost -= step.cost if horizon_of(step.start_month) == horizon.id else 0.0
    return horizon.model_copy(update={"effort_days": max(0.0, days), "cost": max(0.0, cost)})


def _kept(actions: tuple[str, ...], legal: Legal) -> tuple[str, ...]:
    return tuple(a for a in actions if a not in legal.actions)
