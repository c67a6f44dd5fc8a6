"""Report: the PDF in the language wanted, shown as it will be downloaded; the case and its figures to hand over."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import LANGS
from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.widgets.hand_over import hand_over
from readiness.ui.widgets.header import LANGUAGE
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.report_view import report_view


def page() -> None:
    now = here()
    st.title(state.t("report/title"))
    prose(state.t("report/lead"))
    state.bind("report/lang", state.shown("report/lang") or state.lang())
    st.segmented_control(
        state.t("report/language"), LANGS, format_func=LANGUAGE.__getitem__, key="report/lang", required=True
    )
    result = now.result()
    report_view(now, result, state.shown("report/lang") or state.lang())
    hand_over(now, result)
