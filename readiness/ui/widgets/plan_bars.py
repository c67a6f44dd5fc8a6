"""The agreed plan over the calendar: each action's bar with the last published version below it."""

from __future__ import annotations

from readiness.report.charts.plan_gantt import plan_gantt
from readiness.report.view.agreed import action_lines
from readiness.ui.here import Here
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import small


def plan_bars(now: Here) -> None:
    plan = now.case.plan
    if plan is None or not plan.actions:
        return
    lines = action_lines(plan, now.result(), now.say)
    drawn = plan_gantt(lines, plan.begins, now.case.on, now.say, palette())
    small(now.say("plan_page/bars_says"))
    chart(drawn, now.say("plan_page/bars_says"), key="plan/bars")
