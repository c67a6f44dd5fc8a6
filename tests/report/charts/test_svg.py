"""A chart is drawn once by its content, without the network, and always the same."""

import altair as alt
import pytest

from readiness.report.charts.frame import on_page
from readiness.report.charts.svg import draw


def spec(value):
    data = alt.InlineData(values=[{"a": "Höhe 交付", "b": value}])
    return on_page(alt.Chart(data).mark_bar().encode(x="b:Q", y="a:N"))


def test_equal_charts_are_drawn_once():
    assert draw(spec(3)) is draw(spec(3))
    assert draw(spec(3)) != draw(spec(4))


def test_words_of_every_script_are_kept_beside_the_shapes():
    assert "Höhe 交付" in [label.text for label in draw(spec(3)).labels]


def test_a_chart_reaches_no_address():
    elsewhere = {**spec(3), "data": {"url": "https://example.org/x.json"}}
    with pytest.raises(ValueError, match="not allowed"):
        draw(elsewhere)
