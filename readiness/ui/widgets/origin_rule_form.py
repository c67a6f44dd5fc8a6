"""The rule of preferential origin the firm's agreement asks for; what is chosen is part of the case."""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.model.supply_terms import OriginTerms
from readiness.network.origins.rule import METHODS
from readiness.ui import saving, state
from readiness.ui.here import Here

TERRITORY, PER_CENT = "eu", 50.0
FIELDS = ("method", "territory", "pct", "roll_up")


def origin_rule_form(now: Here) -> None:
    """No rule until a method is chosen; without a method there is none again."""
    stored, countries = now.case.origin_rule, now.say.world.countries
    territory = stored.territory if stored else TERRITORY
    territories = dict.fromkeys((*countries.blocs, *sorted(countries.by_iso3), territory))

    def named(code: str) -> str:
        return now.say.country(code) if code in countries.by_iso3 else code.upper()

    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.selectbox(state.t("measures/method"), METHODS, placeholder=state.t("measures/no_rule"), width=320,
                     format_func=lambda code: state.t(f"measures/{code}"),
                     **_field(now, "method", stored.method if stored else None))  # fmt: skip
        st.selectbox(state.t("measures/territory"), list(territories), format_func=named, width=200,
                     **_field(now, "territory", territory))  # fmt: skip
        pct = stored.pct if stored else PER_CENT
        st.number_input(state.t("measures/pct"), min_value=0.0, max_value=100.0, value=pct, step=5.0, format="%g",
                        width=170, **_field(now, "pct", pct))  # fmt: skip
        st.toggle(state.t("measures/roll_up"), help=state.t("measures/roll_up_help"),
                  **_field(now, "roll_up", stored.roll_up if stored else True))  # fmt: skip


def _field(now: Here, name: str, stored: object) -> dict[str, Any]:
    key = _key(now, name)
    state.bind(key, stored)
    return {"key": key, "on_change": _save, "args": (now,)}


def _key(now: Here, name: str) -> str:
    return f"{now.id}/origin_rule/{name}"


def _save(now: Here) -> None:
    said = {name: state.shown(_key(now, name)) for name in FIELDS}
    terms = None if said["method"] is None else OriginTerms(**said)
    if (terms is not None or now.case.origin_rule is not None) and saving.head(
        now.id, {"origin_rule": terms}
    ):
        for name in FIELDS:
            state.taken_over(_key(now, name))
