"""Person-days by role and month: where the agreed plan asks for more than somebody has."""

from __future__ import annotations

import streamlit as st

from readiness.report.charts.capacity import capacity_map
from readiness.report.view.plan_rows import capacity
from readiness.ui.here import Here
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.table import show_table, table_of


def plan_capacity(now: Here) -> None:
    plan = now.case.plan
    cells = () if plan is None else capacity(plan, now.case.limits, now.say)
    if plan is None or not cells:
        prose(now.say("plan_page/no_days"))
        return
    say, last = now.say, max(c.month for c in cells)
    prose(say("plan_page/capacity_says"))
    drawn = capacity_map(cells, plan.begins, last, say, palette())
    chart(drawn, say("plan_page/capacity_says"), key="plan/capacity")
    with st.expander(say("plan_page/as_table"), icon=":material/table_view:"):
        rows = [(c.role, say.month(plan.begins, c.month), round(c.days, 1)) for c in cells]
        columns = [say("plan_page/column/role"), say("plan_page/month"), say("report/roadmap/days")]
        show_table(table_of(rows, columns), say("plan_page/capacity_says"))
