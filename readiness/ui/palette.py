"""The palette of the theme the reader has chosen, and charts drawn in it."""

from __future__ import annotations

import altair
import streamlit as st

from readiness.report.charts.frame import Chart, framed
from readiness.report.charts.palette import DARK, LIGHT, Palette


def palette() -> Palette:
    return DARK if st.context.theme.type == "dark" else LIGHT


def chart(drawn: Chart, alt: str, key: str | None = None) -> None:
    """As wide as its place; the text for those who do not see it says what it shows."""
    st.altair_chart(framed(drawn, palette()), theme=None, alt=alt, key=key)


def wide_chart(drawn: Chart, alt: str, width: int) -> None:
    """A chart that needs its width: on a narrow screen it is moved sideways instead of being squeezed."""
    fit = altair.AutoSizeParams(type="fit-x", contains="padding")
    sized = drawn.properties(width=width, autosize=fit)
    with st.container(horizontal=True, wrap=False):
        st.altair_chart(framed(sized, palette()), theme=None, alt=alt, width="content")
