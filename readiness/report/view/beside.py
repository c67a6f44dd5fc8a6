"""The room's plan beside the optimiser's: what each gains, costs and brings by when, and where the room's breaks a limit."""

from __future__ import annotations

from readiness.model.roadmap import HORIZONS, Roadmap
from readiness.report.words import Words


def beside_rows(agreed: Roadmap, proposed: Roadmap, say: Words) -> tuple[tuple[str, str, str], ...]:
    """(what, the room's plan, the proposal). People choose; nothing here is a verdict."""
    rows: list[tuple[str, str, str]] = [
        (say("plan_page/beside/gain"), say.number(agreed.objective, 1), say.number(proposed.objective, 1)),
        (say("plan_page/beside/steps"), say.number(len(agreed.steps)), say.number(len(proposed.steps))),
        (say("report/roadmap/days"), say.number(_days(agreed)), say.number(_days(proposed))),
        (say("plan_page/column/budget_keur"), say.number(_money(agreed)), say.number(_money(proposed))),
    ]
    for mine, theirs, horizon in zip(agreed.horizons, proposed.horizons, HORIZONS, strict=True):
        name = say("plan_page/beside/score", horizon=say(f"view/horizon/{horizon}"))
        rows.append((name, say.number(mine.score_after), say.number(theirs.score_after)))
    for mine_turn in agreed.unlocks:
        other = next((u.month for u in proposed.unlocks if u.buyer == mine_turn.buyer), None)
        name = say("plan_page/beside/turns", buyer=say.buyer(mine_turn.buyer, "short"))
        rows.append((name, _month(mine_turn.month, say), _month(other, say)))
    return tuple(rows)


def break_lines(agreed: Roadmap, say: Words) -> tuple[str, ...]:
    """Limits the room's plan does not keep, counted by kind: the plan stands all the same."""
    counted: dict[str, int] = {}
    for found in agreed.breaks:
        counted[found.what] = counted.get(found.what, 0) + 1
    return tuple(say(f"plan_page/beside/break/{what}", n=n) for what, n in sorted(counted.items()))


def _days(plan: Roadmap) -> float:
    return sum(sum(s.effort_days.values()) for s in plan.steps)


def _money(plan: Roadmap) -> float:
    return sum(s.cost for s in plan.steps)


def _month(month: int | None, say: Words) -> str:
    return say("progress/never") if month is None else say("plan_page/beside/month", n=month)
