"""Expected score by month: with the plan, and if nothing is done; the months in which a buyer turns to yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt

from readiness.report.charts.axis_words import label_expression
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.words import Words


@dataclass(frozen=True)
class Turn:
    """A buyer that turns to yes at the end of a month."""

    month: int
    buyer: str


def readiness_curve(
    plan: Sequence[float],
    turns: Sequence[Turn],
    months: Sequence[str],
    say: Words,
    palette: Palette = LIGHT,
) -> alt.LayerChart:
    """`plan` holds the score at the end of months 0, 1, ...; `months` the calendar name of each.

    Doing nothing is drawn as today's score: what decays by itself is not modelled, so nothing is made up.
    """
    words = (say("report/curve/plan"), say("report/curve/nothing"))
    points = [
        {"month": month, "points": value, "line": word}
        for word, values in zip(words, (plan, [plan[0]] * len(plan)), strict=True)
        for month, value in enumerate(values)
    ]
    x = alt.X(
        "month:Q",
        title=None,
        scale=alt.Scale(domain=[0, max(1, len(plan) - 1)], nice=False),
        axis=alt.Axis(values=list(range(0, len(plan), 3)), labelExpr=label_expression(months), grid=False),
    )
    y = alt.Y(
        "points:Q",
        title=say("report/score/axis"),
        scale=alt.Scale(domain=[0, 100]),
        axis=alt.Axis(tickCount=5),
    )
    lines = (
        alt.Chart(alt.InlineData(values=points))
        .mark_line(strokeWidth=2.2, interpolate="step-after")
        .encode(
            x=x,
            y=y,
            color=alt.Color(
                "line:N",
                title=None,
                scale=alt.Scale(domain=list(words), range=[palette.primary, palette.open]),
            ),
            strokeDash=alt.StrokeDash(
                "line:N", title=None, scale=alt.Scale(domain=list(words), range=[[1, 0], [5, 4]])
            ),
        )
    )
    flags = [
        {"month": t.month, "buyer": t.buyer, "points": 96 - 9 * place, "late": t.month > len(plan) / 2}
        for place, t in enumerate(sorted(turns, key=lambda t: (t.month, t.buyer)))
    ]
    marks = alt.Chart(alt.InlineData(values=flags))
    rule = marks.mark_rule(strokeDash=[2, 3], color=palette.good, strokeWidth=0.9).encode(x="month:Q")
    tick = marks.mark_point(shape="triangle-up", size=50, filled=True, color=palette.good, opacity=1).encode(
        x="month:Q", y="points:Q"
    )
    layers = [lines, rule, tick, *(_names(marks, late, palette) for late in (False, True))]
    return alt.LayerChart(layer=layers if flags else [lines])


def _names(marks: alt.Chart, late: bool, palette: Palette) -> alt.Chart:
    """Beside the mark, on the side where there is room."""
    names: alt.Chart = (
        marks.transform_filter(f"datum.late === {str(late).lower()}")
        .mark_text(align="right" if late else "left", dx=-7 if late else 7, fontSize=10, color=palette.ink)
        .encode(x="month:Q", y="points:Q", text="buyer:N")
    )
    return names
