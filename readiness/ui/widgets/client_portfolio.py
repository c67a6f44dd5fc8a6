"""The portfolio: one row a case, to sort, search and filter; rows fill in while they are worked out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from readiness.model.access import HOME
from readiness.portfolio.gate_map import gate_map
from readiness.portfolio.table import (
    VERDICT_SIGN,
    Line,
    buyers_of,
    due_said,
    line_of,
    portfolio_csv,
    portfolio_xlsx,
    rounded,
    short_verdict,
    verdict,
)
from readiness.report.words import Words
from readiness.store.values import CaseCard
from readiness.ui import belonging, clients, state
from readiness.ui.clients import Desk
from readiness.ui.standings import Row
from readiness.ui.widgets.client_head import TROUBLE, targets
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.links import go
from readiness.ui.widgets.plain import small, strong
from readiness.ui.widgets.plan_downloads import SHEET

SEARCH, VERDICT, COMPARED = "clients/search", "clients/verdict", "clients/compared"
VIEW = "clients/view"
FIRM = 160
"""Pixels of the column that stays in sight; more would leave a telephone nothing else."""


def client_portfolio(desk: Desk, rows: Sequence[Row], say: Words) -> None:
    lines = _filtered([_line(desk, row, say) for row in rows], say)
    if not lines:
        small(say("clients/nothing_found"))
        return
    chosen = _table(lines, desk, say)
    _beneath(lines, rows, say)
    by_id = {row.card.id: row.card for row in rows}
    if chosen is not None:
        _selected(desk, by_id[chosen.case_id], say)
    _downloads(lines, rows, say)


def _line(desk: Desk, row: Row, say: Words) -> Line:
    client = desk.name(row.card.workspace) or say("clients/none")
    if row.now is None:
        return Line(client, row.card.name, row.card.id, {})
    return line_of(client, row.now, row.before)


def _filtered(lines: Sequence[Line], say: Words) -> list[Line]:
    with st.container(horizontal=True, vertical_alignment="bottom", wrap=True):
        wanted = st.text_input(say("clients/search"), key=SEARCH, width=260).strip().casefold()
        judged = st.selectbox(
            say("clients/verdict"),
            [None, *VERDICT_SIGN],
            key=VERDICT,
            format_func=lambda code: verdict(code, say) or say("clients/any_verdict"),
            width=260,
        )
    return [
        line
        for line in lines
        if wanted in line.firm.casefold() and (judged is None or judged in line.verdicts.values())
    ]


def _table(lines: Sequence[Line], desk: Desk, say: Words) -> Line | None:
    """The line whose row is selected."""
    buyers = buyers_of(lines)
    several = desk.client is None and len(desk.names) > 1
    shown = [_cells(line, buyers, say, several) for line in lines]
    picked = st.dataframe(
        pd.DataFrame(shown, dtype=object),
        hide_index=True,
        key=f"clients/table/{desk.chosen}",
        on_select="rerun",
        selection_mode="single-row",
        column_config=_columns(say),
        placeholder="–",
        height="content",
        alt=say("clients/table"),
    )
    small(say("clients/how"))
    at = next(iter(picked.selection.rows), None)
    return lines[at] if at is not None and at < len(lines) else None


def _columns(say: Words) -> dict[str, Any]:
    def name(column: str) -> str:
        return say(f"clients/column/{column}")

    number = st.column_config.NumberColumn
    return {
        name("firm"): st.column_config.TextColumn(pinned=True, width=FIRM),
        name("score"): number(format="%.0f"),
        name("low"): number(format="%.0f"),
        name("high"): number(format="%.0f"),
        name("change"): number(format="%+.1f"),
        name("open"): number(format="%d"),
        name("unproven"): number(format="%.0f"),
        name("due"): st.column_config.DateColumn(format="localized"),
        name("as_of"): st.column_config.DateColumn(format="localized"),
    }


def _cells(line: Line, buyers: Sequence[str], say: Words, several: bool) -> Mapping[str, object]:
    """Verdicts before the score, as everywhere; what does not fit is reached by pushing the table aside."""
    verdicts = {say.buyer(buyer, "short"): short_verdict(line.verdicts.get(buyer), say) for buyer in buyers}
    rest: dict[str, object] = {
        "score": rounded(line.score),
        "low": rounded(line.low),
        "high": rounded(line.high),
        "change": rounded(line.change),
        "open": line.open_gates,
        "unproven": rounded(line.unproven),
        "due": None if line.due is None else line.due.day,
        "what": due_said(line.due, say) or None,
        "as_of": line.on,
    }
    if several:
        rest["client"] = line.client
    told = {say(f"clients/column/{name}"): value for name, value in rest.items()}
    return {say("clients/column/firm"): line.firm, **verdicts, **told}


def _beneath(lines: Sequence[Line], rows: Sequence[Row], say: Words) -> None:
    moved = sum(line.moved for line in lines)
    small(say("clients/moved/some", n=moved) if moved else say("clients/moved/none"))
    failed = sum(row.failed for row in rows)
    if failed:
        st.warning(say("clients/failed", n=failed), icon=":material/warning:")


def _selected(desk: Desk, card: CaseCard, say: Words) -> None:
    with st.container(border=True):
        strong(card.name)
        with st.container(horizontal=True, vertical_alignment="bottom", wrap=True):
            if st.button(say("clients/open"), key=f"open/{card.id}", type="primary"):
                clients.open_case(card)
                go("result")
            st.button(
                say("clients/compare"), key=f"compare/{card.id}", icon=":material/compare_arrows:",
                on_click=_compare, args=(card,),
            )  # fmt: skip
            _move(desk, card, say)


def _compare(card: CaseCard) -> None:
    state.remember(COMPARED, card.id)
    state.remember(VIEW, "dates")


def _move(desk: Desk, card: CaseCard, say: Words) -> None:
    where = targets(desk, card.workspace)
    if not where or not belonging.may("case.move", card.workspace):
        return
    to = st.selectbox(
        say("clients/move"), where, key=f"move/{card.id}", width=260,
        format_func=lambda ident: desk.name(ident) or say("clients/none"),
    )  # fmt: skip
    st.button(
        say("clients/move_now"), key=f"move_now/{card.id}", icon=":material/drive_file_move:",
        on_click=_moved, args=(card.id, to or HOME),
    )  # fmt: skip


def _moved(case_id: str, to: str) -> None:
    state.remember(TROUBLE, not clients.move(case_id, to))


def _downloads(lines: Sequence[Line], rows: Sequence[Row], say: Words) -> None:
    gates = gate_map(row.now for row in rows if row.now is not None)
    with st.container(horizontal=True, wrap=True):
        download_button(
            say("clients/csv"), data=lambda: portfolio_csv(lines, say), file_name="portfolio.csv",
            mime="text/csv", icon=":material/csv:", key="clients/csv", on_click="ignore",
        )  # fmt: skip
        download_button(
            say("clients/xlsx"), data=lambda: portfolio_xlsx(lines, gates, state.today().date(), say),
            file_name="portfolio.xlsx", mime=SHEET, icon=":material/table_view:", key="clients/xlsx",
            on_click="ignore",
        )  # fmt: skip
