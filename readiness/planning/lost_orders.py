"""The last orders lost, each held against the gate its stated reason comes down to, and what the plan does about it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from readiness.buyer.considered import considered_buyers
from readiness.buyer.standing import Standing
from readiness.model.assessment import GateResult
from readiness.model.plan import Plan
from readiness.model.plan_log import LostOrder
from readiness.planning.tracking import proven_levels

SHOWN = 5


@dataclass(frozen=True)
class LostOrderLine:
    """`gates`: where buyers of that kind shut us out for it; the customer's own buyer alone where it is known.

    `planned`: actions of the plan that close the question; `proven`: the level it stands at today.
    """

    order: LostOrder
    gates: tuple[GateResult, ...]
    planned: tuple[str, ...]
    could: tuple[str, ...]
    """Actions of the catalogue that would, and are not in the plan."""
    proven: float | None


@dataclass(frozen=True)
class LostOrders:
    """The newest first. `value` sums those that state one; `by_question` counts all lost orders, not only the last."""

    lines: tuple[LostOrderLine, ...]
    value: float | None
    by_question: tuple[tuple[str, int], ...]
    unexplained: int
    """Orders whose reason nobody has tied to a question."""


def lost_orders(standing: Standing, plan: Plan) -> LostOrders:
    newest = sorted(plan.lost_orders, key=lambda o: o.on, reverse=True)
    values = [o.value for o in newest[:SHOWN] if o.value is not None]
    counted = Counter(o.question for o in newest if o.question is not None)
    return LostOrders(
        lines=tuple(_line(o, standing, plan) for o in newest[:SHOWN]),
        value=sum(values) if values else None,
        by_question=tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))),
        unexplained=sum(o.question is None for o in newest),
    )


def _line(order: LostOrder, standing: Standing, plan: Plan) -> LostOrderLine:
    question = order.question
    planned = tuple(a.id for a in plan.actions if question in a.closes and a.status != "stopped")
    known = {a.id for a in plan.actions}
    return LostOrderLine(
        order=order,
        gates=() if question is None else _gates(order, question, standing),
        planned=planned,
        could=tuple(a.id for a in standing.bank.actions if question in a.closes and a.id not in known),
        proven=None if question is None else proven_levels(standing).get(question),
    )


def _gates(order: LostOrder, question: str, standing: Standing) -> tuple[GateResult, ...]:
    buyers = [b.id for b in considered_buyers(standing.bank, standing.case)]
    own = [
        c.profile for c in standing.case.profile.customers if c.name == order.customer and c.profile in buyers
    ]
    asked = [b for b in own if b is not None] or buyers
    return tuple(g for b in asked for g in standing.gates(b) if g.question == question)
