"""Impact beside spend: what stops most revenue is seldom what costs most money."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.view.exposure import SpendPoint
from readiness.report.words import Words

HEIGHT = 300
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
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        x=alt.X(
            "spend:Q",
            title=say("report/network/spend_axis"),
            scale=alt.Scale(type="symlog", constant=1000, domainMin=0),
            axis=alt.Axis(format="~s", tickCount=6),
        ),
        y=alt.Y(
            "share:Q",
            title=say("report/loss/axis"),
            scale=alt.Scale(domain=[0, 1]),
            axis=alt.Axis(format=".0%", tickCount=5),
        ),
    )
    tips = [alt.Tooltip(f"{field}:N", title=" ") for field in ("name", "money", "said")]
    marks = base.mark_circle(size=70, opacity=0.75, color=palette.heat[2]).encode(tooltip=tips)
    names = base.mark_text(align="left", dx=7, fontSize=10, color=palette.ink, limit=170).encode(
        text="label:N"
    )
    return alt.LayerChart(layer=[marks, names]).properties(height=HEIGHT)
