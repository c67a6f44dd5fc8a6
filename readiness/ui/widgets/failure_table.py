"""What a single failure costs: bars and a table for every kind of thing that can fail; two parts at once beside them."""

from __future__ import annotations

import streamlit as st

from readiness.examine import Examined
from readiness.model.network import NetworkAnalysis
from readiness.report.charts.loss_bars import loss_bars
from readiness.report.charts.spend_scatter import spend_scatter
from readiness.report.view.exposure import FailureLine, failure_lines, pair_lines, pairs_note, spend_points
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.plain import small, strong
from readiness.ui.widgets.table import set_table, show_table, table_of
from readiness.ui.widgets.waiting import ready

KINDS = ("country", "site", "firm", "offer", "chokepoint")
WHERE_NAMED = "group"
"""A kind that exists only where the list names it."""
WIDER = ("region", "port")
BOUGHT = ("site", "firm", WHERE_NAMED, "offer")
"""What money is spent on; for these impact stands beside spend."""
PAIRS = 8


def failure_table(now: Here, examined: Examined, network: NetworkAnalysis) -> None:
    st.subheader(now.say("report/network/failures"))
    wide = st.toggle(state.t("wider/show"), key="failures/wider", help=state.t("wider/help"))
    found = ready(now.figures.wider(examined), "wider") if wide else None
    _failures(found or network, _kinds(network, found), now.say)
    if found is not None:
        _pairs(found, now.say)


def _kinds(network: NetworkAnalysis, wider: NetworkAnalysis | None) -> tuple[str, ...]:
    named = any(failure.kind == WHERE_NAMED for failure in network.failures)
    return (*KINDS, *((WHERE_NAMED,) if named else ()), *(WIDER if wider is not None else ()))


def _failures(network: NetworkAnalysis, kinds: tuple[str, ...], say: Words) -> None:
    shown = state.shown("failures")
    kind = shown if shown in kinds else kinds[0]
    state.bind("failures", kind)
    st.segmented_control(
        say("report/network/kind"), kinds, default=kind, key="failures",
        format_func=lambda kind: say(f"view/kind/{kind}"), required=True, label_visibility="collapsed", wrap=True,
    )  # fmt: skip
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


def _pairs(network: NetworkAnalysis, say: Words) -> None:
    strong(say("report/pairs/title"))
    lines = pair_lines(network, say, PAIRS)
    if not lines:
        small(say("report/none"))
        return
    columns = [say(f"report/pairs/{name}") for name in ("one", "other", "together", "apart", "down")]
    rows = [(line.one, line.other, line.together, line.apart, line.products) for line in lines]
    set_table(rows, columns, say("report/pairs/title"))
    small(pairs_note(network, PAIRS, say))
    small(say("report/pairs/note"))


def _row(line: FailureLine) -> tuple[str, str, str, str, str]:
    return line.name, line.said, line.weeks, line.spend, line.products


def _columns(say: Words) -> list[str]:
    return [say(f"report/network/{name}") for name in ("what", "revenue", "weeks", "spend", "down")]
