"""The roadmap as bars over calendar months, one row a step, horizons marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import altair as alt

from readiness.model.roadmap import HORIZONS
from readiness.report.charts.axis_words import inside, label_expression, named_rows
from readiness.report.charts.frame import when_narrow
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.view.steps import StepLine
from readiness.report.words import Words

ROW = 19
MONTHS = 24
HORIZON_ENDS = (6, 12)
NAME, NAME_WHEN_NARROW = 430, 124
"""Pixels for the name of a step; on a telephone the bars need the room, and the table has the whole name."""


def gantt(
    steps: Sequence[StepLine], on: date, say: Words, palette: Palette = LIGHT, first: int = 1
) -> alt.LayerChart:
    """Rows in the order given, numbered from `first`; the months are those of the calendar."""
    rows = [
        {
            "row": place,
            "step": s.name,
            "start": s.start - 1,
            "finish": s.finish,
            "horizon": say(f"view/horizon/{s.horizon}"),
            "who": say("report/gantt/bar", owner=s.owner, days=say.number(s.days)),
            "when": s.when,
        }
        for place, s in enumerate(steps)
    ]
    names = [f"{place + first}  {s.name}" for place, s in enumerate(steps)]
    months = {str(m): say.month(on, m + 1) for m in range(0, MONTHS + 1, 3)}
    bars = alt.Chart(alt.InlineData(values=rows))
    x = alt.X(
        "start:Q",
        title=None,
        scale=alt.Scale(domain=[0, MONTHS], nice=False),
        axis=alt.Axis(
            values=list(range(0, MONTHS + 1, 3)),
            labelExpr=label_expression(months),
            orient="top",
            labelAlign=inside(MONTHS),
        ),
    )
    y = alt.Y(
        "row:O",
        title=None,
        axis=named_rows(names, NAME_WHEN_NARROW, NAME),
    )
    shades = dict(zip(HORIZONS, (palette.tints[3], palette.tints[2], palette.tints[1]), strict=True))
    color = alt.Color(
        "horizon:N",
        title=None,
        scale=alt.Scale(domain=[say(f"view/horizon/{h}") for h in HORIZONS], range=list(shades.values())),
    )
    tips = [
        alt.Tooltip("step:N", title=" "),
        alt.Tooltip("when:N", title=" "),
        alt.Tooltip("who:N", title=" "),
    ]
    body = bars.mark_bar(height=11, cornerRadius=2).encode(x=x, x2="finish:Q", y=y, color=color, tooltip=tips)
    said = bars.mark_text(align="left", dx=6, fontSize=when_narrow(0, 10), color=palette.muted).encode(
        x="finish:Q", y=y, text="who:N"
    )
    ends = (
        alt.Chart(alt.InlineData(values=[{"month": m} for m in HORIZON_ENDS]))
        .mark_rule(strokeDash=[4, 3], color=palette.muted, strokeWidth=0.8)
        .encode(x="month:Q")
    )
    return alt.LayerChart(layer=[ends, body, said]).properties(height=alt.Step(ROW))
