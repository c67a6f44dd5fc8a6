"""What waits for what, as planning tools take it: finish to start, with a lag in working days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx

from readiness.report.view.agreed import ActionLine
from readiness.report.view.plan_days import DAY, first_working_day, last_working_day, working_days

REVIEW_MONTHS = 1


@dataclass(frozen=True)
class Link:
    before: str
    after: str
    lag_days: int
    """Working days between; negative where the plan starts the one before the other has finished."""


def links(lines: Sequence[ActionLine]) -> tuple[Link, ...]:
    """Those inside the plan. A circle of actions waiting for each other has none: no tool would open the file."""
    at = {line.id: line for line in lines}
    pairs = [(n, line.id) for line in lines for n in dict.fromkeys(line.action.needs) if n in at]
    circles = _circles(pairs)
    return tuple(Link(b, a, _lag(at[b], at[a])) for b, a in pairs if circles[b] != circles[a])


def _circles(pairs: Sequence[tuple[str, str]]) -> dict[str, int]:
    """Which ring an action belongs to; alone in it unless it waits for itself over others."""
    found = nx.strongly_connected_components(nx.DiGraph(pairs))
    return {action: number for number, ring in enumerate(found) for action in ring}


def _lag(before: ActionLine, after: ActionLine) -> int:
    """A pilot is reviewed for a whole month before its roll-out; a link never moves what people planned."""
    between = working_days(before.last + DAY, after.first - DAY)
    wanted = _review_days(before) if before.action.pilot_of == after.id else 0
    return min(wanted, between)


def _review_days(pilot: ActionLine) -> int:
    """Working days of the month after the pilot."""
    begins, review = pilot.last, 1 + REVIEW_MONTHS
    return working_days(first_working_day(begins, review), last_working_day(begins, review))
