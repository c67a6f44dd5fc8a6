"""Report: the PDF in the language wanted, shown as it will be downloaded; the case and its figures to hand over."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.widgets.hand_over import hand_over
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.report_view import report_view
from readiness.ui.widgets.report_wishes import report_wishes


def page() -> None:
    now = here()
    st.title(state.t("report/title"))
    prose(state.t("report/lead"))
    wishes = report_wishes(now)
    result = now.result()
    report_view(now, result, wishes)
    hand_over(now, result)
