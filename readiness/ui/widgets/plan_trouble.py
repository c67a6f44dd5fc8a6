"""Why a change of the plan was not stored, and what can be done."""

from __future__ import annotations

import streamlit as st

from readiness.report.words import Words
from readiness.ui import saving, state
from readiness.ui.widgets.clash_form import trouble_box


def plan_trouble(say: Words) -> None:
    if trouble_box(saving.PLAN, say) is not None:
        st.button(state.t("saved/drop"), key="plan/drop", on_click=state.note, args=(saving.PLAN, None))
