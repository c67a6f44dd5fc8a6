"""Person-days by role and month as a heat map: where somebody is asked for more than there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import altair as alt

from readiness.report.charts.axis_words import label_expression
from readiness.report.charts.frame import when_narrow
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.view.plan_rows import RoleMonth
from readiness.report.words import Words

ROW = 26
QUARTER = 3
DARK_FROM = 0.6
"""Share of the largest number from which a cell is dark and its figure light."""


def capacity_map(
    cells: Sequence[RoleMonth], begins: date, last: int, say: Words, palette: Palette = LIGHT
) -> alt.LayerChart:
    """One row a role, one column a month up to `last`; the figure stands in the cell where there is room."""
    most = max((c.days for c in cells), default=1.0)
    values = [
        {
            "role": c.role,
            "month": c.month,
            "days": c.days,
            "said": say.number(c.days),
            "when": say.month(begins, c.month),
            "dark": c.days > DARK_FROM * most,
        }
        for c in cells
    ]
    shown = list(range(1, last + 1))
    named = {str(m): say.month(begins, m) for m in shown if (m - 1) % QUARTER == 0}
    axis = alt.Axis(
        orient="top",
        labelExpr=label_expression(named),
        labelAngle=0,
        ticks=False,
        domain=False,
        values=[m for m in shown if (m - 1) % QUARTER == 0],
        labelAlign="left",
        labelOverlap="greedy",
    )
    x = alt.X("month:O", title=None, scale=alt.Scale(domain=shown, padding=0.06), axis=axis)
    y = alt.Y("role:N", title=None, axis=alt.Axis(ticks=False, domain=False, labelPadding=8))
    tips = [
        alt.Tooltip("role:N", title=" "),
        alt.Tooltip("when:N", title=" "),
        alt.Tooltip("said:N", title=say("report/roadmap/days")),
    ]
    base = alt.Chart(alt.InlineData(values=values))
    scale = alt.Scale(domain=[0, most], range=[palette.tints[0], palette.tints[3]])
    cells_ = base.mark_rect(cornerRadius=2).encode(
        x=x, y=y, color=alt.Color("days:Q", scale=scale, legend=None), tooltip=tips
    )
    light, dark = palette.paper, palette.ink
    figures = base.mark_text(fontSize=when_narrow(0, 10)).encode(
        x=x, y=y, text="said:N", color=alt.condition("datum.dark", alt.value(light), alt.value(dark))
    )
    return alt.LayerChart(layer=[cells_, figures]).properties(height=alt.Step(ROW))
