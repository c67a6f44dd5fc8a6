"""Company: what the firm sells to whom from where - the facts that decide which questions, gates and laws concern it."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.here import here
from readiness.ui.widgets.case_head import case_head
from readiness.ui.widgets.customers import customers
from readiness.ui.widgets.firm_facts import firm_facts
from readiness.ui.widgets.links import next_page
from readiness.ui.widgets.offer_shares import offer_shares
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.saved import head_trouble


def page() -> None:
    st.title(state.t("company/title"))
    prose(state.t("company/lead"))
    form()
    next_page("evidence")


@st.fragment
def form() -> None:
    now = here()
    head_trouble(now.id, now.say)
    with st.container(border=True):
        offer_shares(now)
    with st.container(border=True):
        firm_facts(now)
    with st.container(border=True):
        customers(now)
    with st.container(border=True):
        case_head(now)
