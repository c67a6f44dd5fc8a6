"""Two maps with their tables: where value comes from, and what stops if one country stops."""

from __future__ import annotations

import streamlit as st

from readiness.model.network import NetworkAnalysis
from readiness.report.charts.world_map import world_map
from readiness.report.view.two_answers import origin_by_country
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import small
from readiness.ui.widgets.table import show_table, table_of

MAPS = ("origin_map", "loss_map")
TOP = 3
ROWS = 10
"""Beside the map; the failures above list every country."""


def origin_maps(network: NetworkAnalysis, say: Words) -> None:
    state.bind("map", state.shown("map") or MAPS[0])
    st.subheader(say(f"report/network/{state.shown('map') or MAPS[0]}"))
    st.segmented_control(
        state.t("network/map"), MAPS, format_func=lambda m: say(f"report/network/{m}"), key="map",
        required=True, label_visibility="collapsed", wrap=True,
    )  # fmt: skip
    losing = state.shown("map") == MAPS[1]
    shares = _losses(network) if losing else origin_by_country(network)
    shades = palette().heat if losing else palette().tints
    rows = [(say.country(country), say.percent(share, 1)) for country, share in shares.items() if share > 0]
    said = say.listed(f"{country} {share}" for country, share in rows[:TOP])
    drawn, table = st.columns([5, 2], gap="medium")
    with drawn:
        alt = say("report/network/map_alt_loss" if losing else "report/network/map_alt_origin", said=said)
        chart(world_map(shares, shades, say, palette()), alt, key=f"map/{losing}")
    with table:
        columns = [
            say("report/network/country"),
            say("report/network/loss" if losing else "report/network/value"),
        ]
        show_table(table_of(rows[:ROWS], columns), alt)
    small(say("report/network/map_note"))


def _losses(network: NetworkAnalysis) -> dict[str, float]:
    found = {
        f.id: f.revenue_at_risk or 0.0 for f in network.failures if f.kind == "country" and f.id != "unknown"
    }
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))
