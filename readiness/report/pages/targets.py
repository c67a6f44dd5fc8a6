"""A target of the plan as a row: from where to where by when, what secures it, what the region itself expects."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.plan import Objective, Plan
from readiness.report.words import Words

DIGITS = 2


@dataclass(frozen=True)
class TargetRow:
    title: str
    kind: str
    way: str
    """From the baseline to the target, with the unit."""
    due: str
    owner: str
    forecast: str
    """What the region expects from below, with the difference; empty where nobody said."""
    secured_by: str


def target_row(objective: Objective, plan: Plan, say: Words) -> TargetRow:
    secured = say.listed(o.title for o in plan.objectives if objective.id in o.serves)
    dash = say("report/dash")
    return TargetRow(
        title=objective.title,
        kind=say(f"report/agreed/hardness/{objective.kind}"),
        way=say(
            "report/agreed/way",
            baseline=_figure(objective.baseline, say),
            target=_figure(objective.target, say),
            unit=objective.unit or "",
        ).strip(),
        due=dash if objective.due is None else say.short_day(objective.due),
        owner=objective.owner or dash,
        forecast=_forecast(objective, say),
        secured_by=say("report/agreed/secured", names=secured) if secured else "",
    )


def _figure(value: float | None, say: Words) -> str:
    return say.number(value, DIGITS)


def _forecast(objective: Objective, say: Words) -> str:
    if objective.forecast is None:
        return ""
    expected = _figure(objective.forecast, say)
    if objective.target is None:
        return say("report/agreed/forecast", expected=expected)
    gap = objective.forecast - objective.target
    return say("report/agreed/forecast_gap", expected=expected, gap=_figure(gap, say))
