"""Facts about the firm that decide which laws and gates concern it; an empty field is unknown, not no."""

from __future__ import annotations

import streamlit as st

from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.field import profile_field
from readiness.ui.widgets.places import countries, markets
from readiness.ui.widgets.plain import plain, prose, small

YES_NO = ("yes", "no")


def firm_facts(now: Here) -> None:
    firm, t = now.case.profile, state.t
    st.subheader(t("company/firm"), anchor=False)
    left, right = st.columns(2, gap="medium")
    with left:
        st.selectbox(t("company/country"), countries(now.say), format_func=now.say.country,
                     placeholder=t("company/choose"), **profile_field(now, "country", firm.country))  # fmt: skip
        st.number_input(t("company/employees"), min_value=0, step=1, placeholder=t("company/number"),
                        value=firm.employees, **profile_field(now, "employees", firm.employees))  # fmt: skip
        revenue = None if firm.revenue is None else float(firm.revenue)
        st.number_input(t("company/revenue", currency=now.case.currency), min_value=0.0, step=100000.0, format="%.0f",
                        placeholder=t("company/number"), value=revenue, **profile_field(now, "revenue", revenue))  # fmt: skip
        if firm.revenue is not None:
            small(now.say.money(firm.revenue))
        st.text_input(t("company/nace"), max_chars=10, placeholder="28.41", help=t("company/nace_help"),
                      value=firm.nace or "", **profile_field(now, "nace", firm.nace or "", lambda said: said.strip() or None))  # fmt: skip
    with right:
        st.multiselect(t("company/sites"), list(firm.sites), accept_new_options=True,
                       placeholder=t("company/sites_hint"), **profile_field(now, "sites", list(firm.sites)))  # fmt: skip
        st.multiselect(t("company/markets"), markets(now.say), format_func=now.say.country,
                       placeholder=t("company/choose_many"), **profile_field(now, "markets", list(firm.markets)))  # fmt: skip
        connected = None if firm.connected_products is None else YES_NO[not firm.connected_products]
        st.segmented_control(t("company/connected"), YES_NO, format_func=lambda code: now.say(f"view/{code}"),
                             help=t("company/connected_help"),
                             **profile_field(now, "connected_products", connected, _yes_no))  # fmt: skip
    _features(now)


def _yes_no(code: str | None) -> bool | None:
    return None if code is None else code == "yes"


def _features(now: Here) -> None:
    """Nothing ticked is "not stated"; "none of these" is an answer. In the order of the reader's alphabet."""
    firm, t = now.case.profile, state.t
    prose(t("company/features_says"))
    named = {str(f) for law in now.say.world.laws for f in law.applies_if.any_of.get("features", ())}
    known = sorted(named, key=lambda code: _feature(now, code).casefold())
    stored = ["none"] if firm.features == () else list(firm.features or ())
    st.pills(
        t("company/features"), ["none", *known, *(f for f in stored if f not in known and f != "none")],
        selection_mode="multi", format_func=lambda code: _feature(now, code),
        **profile_field(now, "features", stored, _chosen),
    )  # fmt: skip


def _feature(now: Here, code: str) -> str:
    if code == "none":
        return state.t("company/no_feature")
    return state.t(f"feature/{code}") if now.say.has(f"ui/feature/{code}") else plain(code)


def _chosen(codes: list[str]) -> tuple[str, ...] | None:
    named = tuple(code for code in codes if code != "none")
    return named or (() if "none" in codes else None)
