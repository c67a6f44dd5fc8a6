"""A ready piece to copy: what it is, to whom, and the text itself. What it leads to stands beside it on the page."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.starters import Starter
from readiness.report.words import Words
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import small, strong


def starter_text(key: str, starter: Starter, say: Words) -> None:
    folded(
        say.pair(say("starter_word/title"), starter.kind),
        ":material/edit_note:",
        f"starter/{key}",
        lambda: _shown(starter, say),
    )


def _shown(starter: Starter, say: Words) -> None:
    small(say("starter_word/to", to=starter.to))
    strong(starter.subject)
    if starter.rows:
        st.code("\n".join(starter.rows), language=None)
        small(say("starter_word/rows"))
    st.code("\n".join(starter.lines), language=None, wrap_lines=True)
    if starter.note:
        small(starter.note)
    small(say("starter_word/gaps"))
