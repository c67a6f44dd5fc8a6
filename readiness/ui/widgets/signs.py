"""A state as icon, colour and word together: colour is never the only signal."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from readiness.ui.widgets.plain import plain

Color = Literal["red", "orange", "yellow", "blue", "green", "violet", "gray", "primary"]

SIGNS: dict[str, tuple[str, Color]] = {
    "passed": (":material/verified:", "green"),
    "claimed": (":material/chat_bubble:", "orange"),
    "failed": (":material/block:", "red"),
    "unknown": (":material/help:", "gray"),
    "shortlisted": (":material/check_circle:", "green"),
    "needs_review": (":material/person_search:", "orange"),
    "not_shortlisted": (":material/block:", "red"),
    "met": (":material/check_circle:", "green"),
    "part": (":material/contrast:", "orange"),
    "unmet": (":material/cancel:", "red"),
    "not_checked": (":material/visibility_off:", "gray"),
    "yes": (":material/gavel:", "orange"),
    "unclear": (":material/help:", "gray"),
    "expired": (":material/event_busy:", "red"),
    "soon": (":material/event_upcoming:", "orange"),
    "ahead": (":material/event:", "gray"),
    "unreadable": (":material/error:", "red"),
    "parsable": (":material/draft:", "orange"),
    "conformant": (":material/task:", "green"),
    "cross_checked": (":material/fact_check:", "green"),
    "signed": (":material/workspace_premium:", "green"),
    "draft": (":material/edit_note:", "gray"),
    "waiting": (":material/hourglass_empty:", "gray"),
    "due": (":material/notifications_active:", "orange"),
    "answered": (":material/mark_email_read:", "green"),
    "declined": (":material/block:", "red"),
    "gate": (":material/door_front:", "violet"),
    "file": (":material/attach_file:", "green"),
    "sample": (":material/science:", "blue"),
}
"""State -> icon and colour; the word comes from the texts."""


def sign(state: str, word: str, help: str | None = None) -> None:
    icon, color = SIGNS[state]
    st.badge(plain(word), icon=icon, color=color, help=help)


def mark(state: str, word: str) -> str:
    """The same inside a line of Markdown."""
    icon, color = SIGNS[state]
    return f":{color}-badge[{icon} {plain(word)}]"
