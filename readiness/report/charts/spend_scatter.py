"""Impact beside spend: what stops most revenue is seldom what costs most money."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from readiness.report.charts.axis_words import label_expression
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.view.exposure import SpendPoint
from readiness.report.words import Words

HEIGHT = 300
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
TOP = 1.06
"""Room above the worst points for their names."""
NAMED = 6
"""Points with their name; the table has all names."""


def spend_scatter(points: Sequence[SpendPoint], say: Words, palette: Palette = LIGHT) -> alt.LayerChart:
    """One point a supplier, site or part: money a year to the right, revenue that stops upwards."""
    rows = [
        {
            "spend": point.spend,
            "share": point.share,
            "name": point.name,
            "label": point.name if place < NAMED else "",
            "money": say.short_money(point.spend),
            "said": say.percent(point.share),
        }
        for place, point in enumerate(points)
    ]
    most = max((point.spend for point in points), default=0.0)
    marks = [0.0, *(10.0**n for n in range(3, 10) if 10**n <= 3 * most)]
    money = {str(round(mark)): say.short_money(mark) for mark in marks}
    shares = {f"{mark:g}": say.percent(mark) for mark in SHARES}
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        x=alt.X(
            "spend:Q",
            title=say("report/network/spend_axis"),
            scale=alt.Scale(type="symlog", constant=1000, domainMin=0),
            axis=alt.Axis(values=marks, labelExpr=label_expression(money), labelOverlap=True),
        ),
        y=alt.Y(
            "share:Q",
            title=say("report/loss/axis"),
            scale=alt.Scale(domain=[0, TOP]),
            axis=alt.Axis(values=SHARES, labelExpr=label_expression(shares)),
        ),
    )
    tips = [alt.Tooltip(f"{field}:N", title=" ") for field in ("name", "money", "said")]
    dots = base.mark_circle(size=70, opacity=0.75, color=palette.heat[2]).encode(tooltip=tips)
    names = base.mark_text(align="left", dx=7, fontSize=10, color=palette.ink, limit=170).encode(
        text="label:N"
    )
    return alt.LayerChart(layer=[dots, names]).properties(height=HEIGHT)
