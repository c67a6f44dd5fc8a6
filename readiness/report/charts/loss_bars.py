"""What failures and what-ifs cost, as bars; the lighter end is what unknown inputs may add."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import altair as alt

from readiness.report.charts.axis_words import label_expression
from readiness.report.charts.frame import when_narrow
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.words import Words

ROW = 20
NAME, NAME_WHEN_NARROW = 230, 130


class LossLine(Protocol):
    """Whatever costs revenue: one thing that fails, or a what-if. `said` is the share in words."""

    @property
    def name(self) -> str: ...
    @property
    def share(self) -> float | None: ...
    @property
    def share_high(self) -> float | None: ...
    @property
    def said(self) -> str: ...
    @property
    def weeks(self) -> str: ...
    @property
    def timed(self) -> bool: ...


def loss_bars(
    lines: Sequence[LossLine], say: Words, palette: Palette = LIGHT, widest: int = NAME
) -> alt.LayerChart:
    """One row a line in the order given; the share and the weeks stand at the bar's end.

    `widest`: pixels for a name where there is room; on a telephone the bars need it.
    """
    rows = [
        {
            "key": f"{place}",
            "name": line.name,
            "low": line.share or 0.0,
            "high": max(line.share_high or 0.0, line.share or 0.0),
            "said": say(f"report/loss/{_said(line)}", share=line.said, weeks=line.weeks),
        }
        for place, line in enumerate(lines)
    ]
    names = [line.name for line in lines]
    base = alt.Chart(alt.InlineData(values=rows))
    y = alt.Y(
        "key:O",
        sort=None,
        title=None,
        axis=alt.Axis(
            labelExpr=label_expression(names),
            labelLimit=when_narrow(NAME_WHEN_NARROW, widest),
            ticks=False,
            domain=False,
        ),
    )
    scale = alt.Scale(domain=[0, 1])
    marks = [0, 0.25, 0.5, 0.75, 1]
    shares = label_expression({str(m): say.percent(m) for m in marks})
    axis = alt.Axis(values=marks, labelExpr=shares)
    possible = base.mark_bar(height=11, color=palette.heat[1]).encode(
        x=alt.X("low:Q", scale=scale, axis=axis, title=say("report/loss/axis")), x2="high:Q", y=y
    )
    certain = base.mark_bar(height=11, color=palette.heat[3]).encode(
        x=alt.X("low:Q", scale=scale),
        y=y,
        tooltip=[alt.Tooltip("name:N", title=" "), alt.Tooltip("said:N", title=" ")],
    )
    said = base.mark_text(align="left", dx=5, fontSize=10, color=palette.ink).encode(
        x="high:Q", y=y, text="said:N"
    )
    return alt.LayerChart(layer=[certain, possible, said]).properties(height=alt.Step(ROW))


def _said(line: LossLine) -> str:
    return "bar" if line.timed else "bar_untimed"
