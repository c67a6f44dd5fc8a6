"""Charts in the colours of the theme, with words for those who do not see them."""

from streamlit.testing.v1 import AppTest

from readiness.report.charts.palette import LIGHT

SCRIPT = """
import altair
import streamlit as st
from readiness.ui.palette import chart, palette
drawn = altair.Chart(altair.InlineData(values=[{"x": 1}])).mark_point().encode(x="x:Q")
chart(drawn, "one point")
st.text(palette().primary)
"""


def test_without_a_dark_theme_the_light_palette_counts():
    test = AppTest.from_string(SCRIPT).run()
    assert not test.exception
    assert test.text[0].value == LIGHT.primary
