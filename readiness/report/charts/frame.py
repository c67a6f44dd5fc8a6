"""How every chart looks: typeface, quiet axes, no boxes; for paper also its width."""

from __future__ import annotations

from typing import Any

import altair as alt

from readiness.report.charts.palette import FONT, LIGHT, Palette

Chart = alt.Chart | alt.LayerChart

PAGE_WIDTH = 658
"""Pixels across the text block of an upright A4 page at three quarters of a point each."""
WIDE_PAGE = 1014
"""The same for a page turned to landscape."""


NARROW = 640
"""Pixels below which a chart stands on a telephone."""
IS_NARROW = f"containerSize()[0] < {NARROW}"
"""Asked where the chart is drawn; on paper there is no container and all is wide."""


def when_narrow(narrow: float, wide: float) -> alt.ExprRef:
    """One of two numbers."""
    return alt.ExprRef(f"{IS_NARROW} ? {narrow:g} : {wide:g}")


def framed(chart: Chart, palette: Palette = LIGHT) -> Chart:
    """The chart in the house style, without a size: the app stretches it to its container."""
    axis: dict[str, Any] = {
        "labelColor": palette.ink,
        "titleColor": palette.muted,
        "gridColor": palette.rule,
        "domainColor": palette.rule,
        "tickColor": palette.rule,
        "labelFontSize": 11,
        "titleFontSize": 11,
        "titleFontWeight": "normal",
        "labelFont": FONT,
        "titleFont": FONT,
    }
    legend: dict[str, Any] = {
        "labelColor": palette.ink,
        "titleColor": palette.muted,
        "labelFontSize": 11,
        "titleFontSize": 11,
        "titleFontWeight": "normal",
        "labelFont": FONT,
        "titleFont": FONT,
        "orient": "top",
        "labelLimit": 400,
        "titleLimit": 400,
        "columns": when_narrow(2, 0),
    }
    styled: Chart = chart.configure(
        font=FONT,
        background="transparent",
        padding=2,
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(**axis),
        legend=alt.LegendConfig(**legend),
    )
    return styled


def on_page(chart: Chart, width: int = PAGE_WIDTH, height: int | None = None) -> dict[str, Any]:
    """The specification of a chart for the PDF, as wide as the text block including its labels."""
    size: dict[str, Any] = {"width": width} if height is None else {"width": width, "height": height}
    fit = alt.AutoSizeParams(type="fit-x" if height is None else "fit", contains="padding")
    spec: dict[str, Any] = framed(chart.properties(autosize=fit, **size)).to_dict()
    return spec
