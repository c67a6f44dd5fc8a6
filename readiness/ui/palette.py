"""The palette of the theme the reader has chosen, and charts drawn in it."""

from __future__ import annotations

import streamlit as st

from readiness.report.charts.frame import Chart, framed
from readiness.report.charts.palette import DARK, LIGHT, Palette


def palette() -> Palette:
    return DARK if st.context.theme.type == "dark" else LIGHT


def chart(drawn: Chart, alt: str, key: str | None = None) -> None:
    """As wide as its place; the text for those who do not see it says what it shows."""
    st.altair_chart(framed(drawn, palette()), theme=None, alt=alt, key=key)
