"""The case itself: its name, the day it is judged on, its currency and rates, the buyers to look through."""

from __future__ import annotations

import streamlit as st

from readiness.ui import cases, state
from readiness.ui.formats import DAY
from readiness.ui.here import Here
from readiness.ui.widgets.field import head_field
from readiness.ui.widgets.saved import head_saved_line

CURRENCIES = ("EUR", "CHF", "CNY", "GBP", "JPY", "PLN", "CZK", "SEK", "DKK", "TRY", "USD")


def case_head(now: Here) -> None:
    t, case = state.t, now.case
    st.subheader(t("company/case"), anchor=False)
    left, middle, right = st.columns([3, 1, 1], gap="medium")
    left.text_input(
        t("cases/name"),
        max_chars=120,
        value=case.name,
        **head_field(now, "name", case.name, lambda said: said.strip() or case.name),
    )
    middle.date_input(
        t("company/on"),
        help=t("company/on_help"),
        format=DAY[state.lang()],
        value=case.on,
        **head_field(now, "on", case.on),
    )
    known = sorted({*CURRENCIES, case.currency})
    right.selectbox(t("company/currency"), known, **head_field(now, "currency", case.currency))
    st.multiselect(
        t("company/buyers"),
        [b.id for b in now.bank.buyers],
        format_func=now.say.buyer,
        placeholder=t("company/all_buyers"),
        help=t("company/buyers_help"),
        **head_field(now, "buyers", list(case.buyers), tuple),
    )
    head_saved_line(cases.changed(now.id), now.say)
