"""Three maps with their tables: where value comes from, what crosses borders, what stops if one country stops."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from readiness.model.network import NetworkAnalysis
from readiness.report.charts.flow_map import MOST, flow_map
from readiness.report.charts.frame import Chart
from readiness.report.charts.world_map import world_map
from readiness.report.view.two_answers import origin_by_country
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import small
from readiness.ui.widgets.table import show_table, table_of

MAPS = ("origin_map", "flow_map", "loss_map")
TOP = 3
ROWS = 10
"""Beside the map; the failures above list every country."""


def origin_maps(network: NetworkAnalysis, say: Words) -> None:
    state.bind("map", state.shown("map") or MAPS[0])
    shown = str(state.shown("map") or MAPS[0])
    st.subheader(say(f"report/network/{shown}"))
    st.segmented_control(
        state.t("network/map"), MAPS, format_func=lambda m: say(f"report/network/{m}"), key="map",
        required=True, label_visibility="collapsed", wrap=True,
    )  # fmt: skip
    if shown == "flow_map":
        _flows(network, say)
    else:
        _countries(network, say, losing=shown == "loss_map")


def _countries(network: NetworkAnalysis, say: Words, losing: bool) -> None:
    shares = _losses(network) if losing else origin_by_country(network)
    shades = palette().heat if losing else palette().tints
    rows = [(say.country(country), say.percent(share, 1)) for country, share in shares.items() if share > 0]
    alt = say(
        "report/network/map_alt_loss" if losing else "report/network/map_alt_origin", said=_said(rows, say)
    )
    columns = [
        say("report/network/country"),
        say("report/network/loss" if losing else "report/network/value"),
    ]
    _beside(world_map(shares, shades, say, palette()), alt, f"map/{losing}", rows[:ROWS], columns)
    small(say("report/network/map_note"))


def _flows(network: NetworkAnalysis, say: Words) -> None:
    rows = [
        (say.country(flow.start), say.country(flow.to), say.percent(flow.share, 1))
        for flow in network.trade_flows
    ]
    columns = [state.t("what_if/from"), state.t("what_if/to"), say("report/network/flow_value")]
    alt = say("report/network/map_alt_flow", said=_said(rows, say))
    _beside(flow_map(network.trade_flows, say, palette()), alt, "map/flows", rows, columns)
    small(say("report/network/flow_note", n=say.number(MOST)))


def _said(rows: Sequence[tuple[str, ...]], say: Words) -> str:
    return say.listed(" ".join(row) for row in rows[:TOP])


def _beside(
    drawing: Chart, alt: str, key: str, rows: Sequence[tuple[str, ...]], columns: Sequence[str]
) -> None:
    drawn, table = st.columns([5, 2], gap="medium")
    with drawn:
        chart(drawing, alt, key=key)
    with table:
        show_table(table_of(rows, columns), alt)


def _losses(network: NetworkAnalysis) -> Mapping[str, float]:
    found = {
        f.id: f.revenue_at_risk or 0.0 for f in network.failures if f.kind == "country" and f.id != "unknown"
    }
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))
