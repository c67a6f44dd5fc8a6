"""Effort and money of a set of actions, with what each still needs before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from readiness.report.view.result import Result


@dataclass(frozen=True)
class ActionSum:
    days: float
    keur: float
    actions: tuple[str, ...]
    """Including the actions they need and that are not done."""


def sum_of(actions: Iterable[str], result: Result) -> ActionSum:
    """Planning values (middle of the range); every action counted once."""
    wanted: dict[str, None] = {}
    waiting = list(actions)
    while waiting:
        action = waiting.pop()
        if action not in wanted and action not in result.roadmap.done:
            wanted[action] = None
            waiting += result.bank.action[action].needs
    chosen = [result.bank.action[a] for a in sorted(wanted)]
    return ActionSum(
        sum(a.effort_days.mid for a in chosen),
        sum(a.cost_keur.mid for a in chosen),
        tuple(a.id for a in chosen),
    )
