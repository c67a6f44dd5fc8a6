"""Findings as an inspection report by dimension: what was looked at, what it showed, where it stands, what to do."""

from __future__ import annotations

from functools import partial

import streamlit as st

from readiness.report.pages.findings import FindingBlock, FindingRow, findings
from readiness.report.view.inspection import not_looked_at
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import plain, prose, small
from readiness.ui.widgets.signs import mark
from readiness.ui.widgets.table import show_table, table_of


def finding_list(result: Result, say: Words) -> None:
    st.subheader(say("report/inspection/title"))
    blocks = findings(result, say).blocks
    prose(say("report/inspection/intro" if blocks else "report/inspection/none"))
    for number, block in enumerate(blocks):
        folded(
            _label(block, say),
            ":material/search_check:",
            f"findings/{number}",
            partial(_block, block, say),
        )


def _label(block: FindingBlock, say: Words) -> str:
    """How many of each result, so that nobody has to open what is in order."""
    words = {row.state: row.said for row in block.rows}
    counts = [f"{sum(r.state == state for r in block.rows)} × {word}" for state, word in words.items()]
    return say.pair(block.dimension, say.listed(counts))


def _block(block: FindingBlock, say: Words) -> None:
    small(block.asks)
    for row in block.rows:
        with st.container(border=True):
            _finding(row, say)


def _finding(row: FindingRow, say: Words) -> None:
    st.markdown(f"{mark(row.state, row.said)} **{plain(row.title)}**")
    prose(row.actual)
    small(f"{say('report/inspection/n')} = {row.n} · {row.assurance}")
    for place in row.places:
        st.caption(f":material/pin_drop: {plain(place)}")
    if row.todo:
        st.markdown(f":material/build: {plain(row.todo)}")


def unseen_list(result: Result, say: Words) -> None:
    rows = list(not_looked_at(result, say))
    if rows:
        folded(say("report/unseen/title"), ":material/visibility_off:", "unseen", lambda: _unseen(rows, say))


def _unseen(rows: list[tuple[str, str]], say: Words) -> None:
    prose(say("report/unseen/intro"))
    columns = [say("report/unseen/check"), say("report/unseen/wanted")]
    show_table(table_of(rows, columns), say("report/unseen/title"))
