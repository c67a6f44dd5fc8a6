"""Time, chance and origin: recovery beside survival, years drawn by chance, the three origins under the firm's rule."""

from __future__ import annotations

import streamlit as st

from readiness.examine import Examined
from readiness.network.origins.rule import METHODS
from readiness.report.view.measures import measure_lines, recovery_rows
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import bullets, small
from readiness.ui.widgets.table import show_table, table_of
from readiness.ui.widgets.waiting import ready

TERRITORY, PER_CENT = "eu", 50.0


def network_measures(now: Here, examined: Examined) -> None:
    folded(state.t("measures/title"), ":material/timer:", "measures", lambda: _measures(now, examined))


def _measures(now: Here, examined: Examined) -> None:
    small(state.t("measures/says"))
    found = ready(now.figures.measures(examined, _rule(now.say)), "measures")
    if found is not None:
        bullets(list(measure_lines(found, now.say)))
        columns = [state.t(f"measures/{name}") for name in ("who", "back", "lasts", "margin", "costs")]
        rows = recovery_rows(found, now.say)
        if rows:
            show_table(table_of(rows, columns), state.t("measures/title"))


def _rule(say: Words) -> str | None:
    """The rule as the terminal takes it; none until a method is chosen."""
    territories = [*say.world.countries.blocs, *sorted(say.world.countries.by_iso3)]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        method = st.selectbox(
            state.t("measures/method"),
            METHODS,
            index=None,
            key="measures/method",
            format_func=lambda code: state.t(f"measures/{code}"),
            placeholder=state.t("measures/no_rule"),
            width=320,
        )
        territory = st.selectbox(
            state.t("measures/territory"),
            territories,
            index=territories.index(TERRITORY),
            key="measures/territory",
            format_func=lambda code: (
                say.country(code) if code in say.world.countries.by_iso3 else code.upper()
            ),
            width=200,
        )
        least = st.number_input(
            state.t("measures/pct"),
            min_value=1.0,
            max_value=100.0,
            value=PER_CENT,
            step=5.0,
            format="%g",
            key="measures/pct",
            width=170,
        )
    return None if method is None else f"territory={territory},method={method},pct={least:g}"
