"""Charts share one look; on paper they are as wide as the text block."""

import altair as alt

from readiness.report.charts.frame import PAGE_WIDTH, framed, on_page
from readiness.report.charts.palette import DARK, FONT, LIGHT

CHART = alt.Chart(alt.InlineData(values=[{"a": 1}])).mark_bar().encode(x="a:Q")


def test_the_typeface_is_one():
    assert framed(CHART).to_dict()["config"]["font"] == FONT


def test_the_dark_palette_turns_the_axes_light():
    assert framed(CHART, DARK).to_dict()["config"]["axis"]["labelColor"] == DARK.ink
    assert LIGHT.ink != DARK.ink


def test_on_paper_the_width_counts_the_labels():
    spec = on_page(CHART)
    assert spec["width"] == PAGE_WIDTH
    assert spec["autosize"] == {"type": "fit-x", "contains": "padding"}
