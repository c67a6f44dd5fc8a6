"""The network to look into: a picture to click, what stands behind the click, and the same data as a table."""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.examine import Examined
from readiness.network.build import Network
from readiness.network.parts import UNKNOWN, Offer
from readiness.network.picture import Node, Picture, close_up, members_of
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.charts.network_graph import height_of, network_graph, told
from readiness.ui.here import Here
from readiness.ui.palette import palette
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import small, strong
from readiness.ui.widgets.table import show_table, table_of
from readiness.ui.widgets.waiting import ready

CLOSE_UP = 60
"""Offers that can be told apart when a node is looked into."""


def network_picture(now: Here, examined: Examined) -> None:
    st.subheader(now.say("report/network/picture"))
    drawn = ready(now.figures.picture(examined), "picture")
    if drawn is None or examined.network is None:
        return
    chosen = st.echarts_chart(
        network_graph(drawn, now.say, palette()),
        height=round(height_of(drawn)),
        on_select="rerun",
        key=f"{now.id}/graph",
        alt=now.say("report/network/picture_alt"),
    )
    small(_legend(examined, drawn, now.say))
    node = _clicked(chosen, drawn)
    if node is None:
        small(state.t("network/click"))
    else:
        _behind(node, drawn, examined, now)
    folded(state.t("network/as_table"), ":material/table_rows:", "nodes", lambda: _table(drawn, now.say))


def _legend(examined: Examined, drawn: Picture, say: Words) -> str:
    found = examined.analysis
    if found is None:
        return ""
    said = say("report/network/legend", nodes=say.number(found.nodes), edges=say.number(found.edges))
    return say.joined((said, say("report/network/gathered_note") if drawn.gathered else ""))


def _clicked(chosen: Any, drawn: Picture) -> Node | None:
    groups = chosen.get("selection", {}).get("selected", []) if chosen else []
    places = [at for g in groups if g.get("data_type") == "node" for at in g.get("data_indices", ())]
    return drawn.nodes[places[0]] if places and places[0] < len(drawn.nodes) else None


def _behind(node: Node, drawn: Picture, examined: Examined, now: Here) -> None:
    """The offers behind a node: drawn one by one where the node stands for several, and as a table."""
    network, analysis, say = examined.network, examined.analysis, now.say
    if network is None or analysis is None:
        return
    strong(told(node, drawn.gathered, say))
    if drawn.gathered:
        near = close_up(network, analysis.failures, node, CLOSE_UP)
        st.echarts_chart(
            network_graph(near, say, palette()),
            height=round(height_of(near)),
            key=f"{now.id}/graph/{node.id}",
            alt=say("report/network/picture_alt"),
        )
        small(state.t("network/close_up"))
    columns = [state.t(f"network/{name}") for name in ("part", "site", "firm", "country", "stock_days")]
    rows = [
        (o.part, o.site, o.firm, say.country(o.country or UNKNOWN), o.stock_days)
        for o in _offers(node, drawn, network)
    ]
    show_table(table_of(rows, columns), told(node, drawn.gathered, say))


def _offers(node: Node, drawn: Picture, network: Network) -> list[Offer]:
    """The offers a node stands for: one, or all of its tier and country."""
    if drawn.gathered:
        return [network.offers[number] for number in members_of(network, node)]
    return [o for o in network.offers if o.id == node.id]


def _table(drawn: Picture, say: Words) -> None:
    rows = [
        (
            told(n, drawn.gathered, say),
            n.tier,
            say.country(n.country),
            n.offers,
            round(100 * n.revenue_at_risk),
        )
        for n in sorted(drawn.nodes, key=lambda n: -n.revenue_at_risk)
    ]
    columns = [
        say("report/network/what"),
        state.t("network/tier"),
        say("report/network/country"),
        state.t("network/offers"),
        f"{say('report/network/revenue')} (%)",
    ]
    show_table(table_of(rows, columns), state.t("network/as_table"))
