"""Fourth evaluation: what a pilot showed - roll out, mend first, or stop; people decide, this is what speaks for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from readiness.buyer.standing import Standing
from readiness.model.plan import Plan, PlannedAction
from readiness.model.plan_log import PilotVerdict, Verdict
from readiness.planning.tracking import Tracked, tracked

Why = Literal[
    "proven_and_accepted",
    "little_accepted",
    "hardly_accepted",
    "not_followed",
    "overrun",
    "unproven",
    "not_asked",
    "running",
]


@dataclass(frozen=True)
class PilotEvaluation:
    """`suggests` None: nothing can be said yet. `decided` = what the review wrote down last, which counts."""

    action: str
    roll_out: str
    suggests: Verdict | None
    why: tuple[Why, ...]
    adherence: float | None
    acceptance: float | None
    overrun: float | None
    """The larger of months and money taken, as a multiple of what was planned in the last baseline."""
    decided: PilotVerdict | None


def evaluate_pilots(standing: Standing, plan: Plan) -> tuple[PilotEvaluation, ...]:
    states = {t.action: t for t in tracked(standing, plan)}
    return tuple(
        _pilot(action, action.pilot_of, states[action.id], plan, standing.limits)
        for action in plan.actions
        if action.pilot_of is not None
    )


def _pilot(
    action: PlannedAction, roll_out: str, state: Tracked, plan: Plan, parameters: Mapping[str, float]
) -> PilotEvaluation:
    overrun = _overrun(state, plan)
    suggests, why = _suggestion(action, state, overrun, parameters)
    decided = [v for v in plan.verdicts if v.action == action.id]
    return PilotEvaluation(
        action=action.id,
        roll_out=roll_out,
        suggests=suggests,
        why=why,
        adherence=action.adherence,
        acceptance=action.acceptance,
        overrun=overrun,
        decided=max(decided, key=lambda v: v.on, default=None),
    )


def _suggestion(
    action: PlannedAction, state: Tracked, overrun: float | None, parameters: Mapping[str, float]
) -> tuple[Verdict | None, tuple[Why, ...]]:
    if state.state not in ("done", "said_done"):
        return None, ("running",)
    accepted = action.acceptance
    if accepted is not None and accepted < parameters["evaluation.acceptance_stop"]:
        return "stop", ("hardly_accepted",)
    mend: list[Why] = []
    if state.state != "done":
        mend.append("unproven")
    if accepted is not None and accepted < parameters["evaluation.acceptance_least"]:
        mend.append("little_accepted")
    if action.adherence is not None and action.adherence < parameters["evaluation.adherence_least"]:
        mend.append("not_followed")
    if overrun is not None and overrun > parameters["evaluation.overrun_most"]:
        mend.append("overrun")
    if mend:
        return "fix", tuple(mend)
    if accepted is None or action.adherence is None:
        return None, ("not_asked",)
    return "scale", ("proven_and_accepted",)


def _overrun(state: Tracked, plan: Plan) -> float | None:
    """Against the version published last; else nothing can be said."""
    last = max(plan.baselines, key=lambda b: b.version, default=None)
    before = next((s for s in last.steps if s.action == state.action), None) if last else None
    if before is None:
        return None
    times = []
    if state.started is not None and state.finished is not None:
        times.append((state.finished - state.started + 1) / (before.finish_month - before.start_month + 1))
    if state.cost_keur is not None and before.cost_keur:
        times.append(state.cost_keur / before.cost_keur)
    return max(times, default=None)
