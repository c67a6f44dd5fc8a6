"""Tables to sort and search, and short ones to read; user text in a cell is only ever text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import pandas as pd
import streamlit as st

from readiness.ui.widgets.plain import plain

MOST_ROWS = 40
FIXED = 900
"""Pixels for tables longer than that."""


def table_of(rows: Iterable[Sequence[object]], columns: Sequence[str]) -> pd.DataFrame:
    """Values stay what they are: pandas guesses no types, so nothing unknown becomes a number."""
    return pd.DataFrame([list(row) for row in rows], columns=list(columns), dtype=object)


def show_table(table: pd.DataFrame, alt: str) -> None:
    """All rows at once: a table that scrolls inside a page hides what nobody looks for."""
    st.dataframe(
        table,
        hide_index=True,
        height="content" if len(table) <= MOST_ROWS else FIXED,
        placeholder="–",
        alt=alt,
    )


def set_table(
    rows: Iterable[Sequence[str]],
    columns: Sequence[str],
    alt: str,
    width: Literal["stretch", "content"] = "stretch",
) -> None:
    """A table to be read: its cells break into lines, so that all columns are seen on a telephone too."""
    cells = [[plain(cell) for cell in row] for row in rows]
    st.table(table_of(cells, columns), hide_index=True, width=width, alt=alt)
