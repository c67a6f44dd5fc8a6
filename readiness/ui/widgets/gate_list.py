"""Gates: what still keeps the firm out, most pressing first, as rows to read; all of them as a table to sort."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from readiness.report.pages.seen import GateRow, all_gates, seen
from readiness.report.view.result import Result
from readiness.report.view.starters import Starter, gate_starters
from readiness.report.words import Words
from readiness.ui import state
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.signs import sign
from readiness.ui.widgets.starter_text import starter_text
from readiness.ui.widgets.table import show_table

FIRST = 5
"""Open at once; the rest is one click away."""


def gate_list(result: Result, say: Words) -> None:
    found, starters = seen(result, say), gate_starters(result, say)
    st.subheader(say("report/seen/gates"))
    if not found.gates:
        prose(say("report/seen/all_passed"))
    for gate in found.gates[:FIRST]:
        _gate(gate, starters, say)
    rest = found.gates[FIRST:]
    if rest:
        folded(
            state.t("result/more_gates", n=len(rest)),
            ":material/door_front:",
            "more_gates",
            lambda: _gates(rest, starters, say),
        )
    if found.passed:
        st.markdown(f":material/verified: {plain(say('report/seen/passed'))} {plain(found.passed)}")
    small(say("report/gates/intro"))
    title = say("report/gates/title")
    folded(
        title,
        ":material/table_rows:",
        "gates",
        lambda: show_table(_table(all_gates(result, say), say), title),
    )


def _gates(gates: tuple[GateRow, ...], starters: Mapping[str, Starter], say: Words) -> None:
    for gate in gates:
        _gate(gate, starters, say)


def _gate(gate: GateRow, starters: Mapping[str, Starter], say: Words) -> None:
    with st.container(border=True):
        what, how, cost = st.columns([5, 4, 3], gap="medium")
        with what:
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                sign(gate.state, gate.said)
                strong(gate.title)
            prose(say("view/quoted", said=gate.requirement))
        with how:
            small(say("report/seen/proof"))
            prose(gate.proof)
            small(say.pair(say("report/gates/buyers"), gate.buyers))
        with cost:
            small(say.pair(say("report/seen/who"), gate.owner))
            effort = (("days", gate.days), ("cost", gate.cost))
            small(" · ".join(say.pair(say(f"report/seen/{name}"), value) for name, value in effort))
            small(say.pair(say("report/seen/blocked"), gate.revenue))
        if gate.question in starters:
            starter_text(f"gate/{gate.question}", starters[gate.question], say)


def _table(gates: tuple[GateRow, ...], say: Words) -> pd.DataFrame:
    return pd.DataFrame(
        [
            (g.said, g.title, g.requirement, g.proof, g.owner, g.days, g.cost, g.revenue, g.buyers, g.effect)
            for g in gates
        ],
        columns=[
            say("report/seen/state"),
            say("report/inspection/feature"),
            say("report/seen/requirement"),
            say("report/seen/proof"),
            say("report/seen/who"),
            say("report/seen/days"),
            say("report/seen/cost"),
            say("report/seen/blocked"),
            say("report/gates/buyers"),
            say("report/inspection/result"),
        ],
    )
