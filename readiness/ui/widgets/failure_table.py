"""What a single failure costs: bars for countries, a table for every kind of thing that can fail."""

from __future__ import annotations

import streamlit as st

from readiness.model.network import NetworkAnalysis
from readiness.report.charts.loss_bars import loss_bars
from readiness.report.charts.spend_scatter import spend_scatter
from readiness.report.view.exposure import FailureLine, failure_lines, spend_points
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import small, strong
from readiness.ui.widgets.table import show_table, table_of

KINDS = ("country", "site", "firm", "offer", "chokepoint")
BOUGHT = ("site", "firm", "offer")
"""What money is spent on; for these impact stands beside spend."""


def failure_table(network: NetworkAnalysis, say: Words) -> None:
    st.subheader(say("report/network/failures"))
    state.bind("failures", state.shown("failures") or KINDS[0])
    st.segmented_control(
        say("report/network/kind"), KINDS, format_func=lambda kind: say(f"view/kind/{kind}"), key="failures",
        required=True, label_visibility="collapsed", wrap=True,
    )  # fmt: skip
    kind = str(state.shown("failures"))
    lines = failure_lines(network, say, kind)
    if not lines:
        small(say("report/none"))
        return
    said = say("report/network/failures_alt", said=f"{lines[0].name} {lines[0].said}")
    chart(loss_bars(lines, say, palette()), said, key=f"loss/{kind}")
    small(say("report/network/failures_note"))
    points = spend_points(network, say, kind)
    if kind in BOUGHT and len(points) > 1:
        strong(say("report/network/spend_title"))
        chart(spend_scatter(points, say, palette()), say("report/network/spend_alt"), key=f"spend/{kind}")
        small(say("report/network/spend_note"))
    show_table(table_of([_row(line) for line in lines], _columns(say)), say("report/network/failures"))


def _row(line: FailureLine) -> tuple[str, str, str, str, str]:
    return line.name, line.said, line.weeks, line.spend, line.products


def _columns(say: Words) -> list[str]:
    return [say(f"report/network/{name}") for name in ("what", "revenue", "weeks", "spend", "down")]
