"""Score by dimension as on a measuring sheet: what was stated, what is visible, what to expect with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt

from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.words import Words

ROW = 34


@dataclass(frozen=True)
class ScoreRow:
    """Points 0..100; None is not drawn, never drawn at zero."""

    name: str
    claimed: float | None
    visible: float | None
    expected: float | None
    low: float | None
    high: float | None


def score_dots(rows: Sequence[ScoreRow], say: Words, palette: Palette = LIGHT) -> alt.LayerChart:
    """Three marks of different shape a row, the interval as a line through the expected value."""
    names = [r.name for r in rows]
    kinds = {
        "claimed": (say("report/score/claimed_short"), "circle", palette.warn),
        "visible": (say("report/score/visible_short"), "square", palette.muted),
        "expected": (say("report/score/expected_short"), "diamond", palette.primary),
    }
    marks = [
        {"name": r.name, "kind": kinds[kind][0], "points": value, "said": say.number(value)}
        for r in rows
        for kind, value in (("claimed", r.claimed), ("visible", r.visible), ("expected", r.expected))
        if value is not None
    ]
    spans = [{"name": r.name, "low": r.low, "high": r.high} for r in rows if r.low is not None]
    y = alt.Y(
        "name:N",
        sort=names,
        title=None,
        axis=alt.Axis(labelLimit=230, ticks=False, domain=False, grid=True, labelPadding=10),
    )
    scale = alt.Scale(domain=[0, 100])
    words, shapes, colors = zip(*kinds.values(), strict=True)
    whisker = (
        alt.Chart(alt.InlineData(values=spans))
        .mark_rule(strokeWidth=6, opacity=0.3, color=palette.primary, strokeCap="round")
        .encode(x=alt.X("low:Q", scale=scale, title=None), x2="high:Q", y=y)
    )
    dots = (
        alt.Chart(alt.InlineData(values=marks))
        .mark_point(size=85, filled=True, opacity=1)
        .encode(
            x=alt.X("points:Q", scale=scale, title=say("report/score/axis"), axis=alt.Axis(tickCount=5)),
            y=y,
            shape=alt.Shape("kind:N", title=None, scale=alt.Scale(domain=list(words), range=list(shapes))),
            color=alt.Color("kind:N", title=None, scale=alt.Scale(domain=list(words), range=list(colors))),
            tooltip=[alt.Tooltip("kind:N", title=" "), alt.Tooltip("said:N", title=" ")],
        )
    )
    return alt.LayerChart(layer=[whisker, dots]).properties(height=alt.Step(ROW))
