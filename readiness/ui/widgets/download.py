"""A file to take along: what is made on the click is made for whom it was offered to, and theirs alone to fetch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from readiness.ui.asking import later


def download_button(label: str, *, data: bytes | str | Callable[[], bytes | str], **wishes: Any) -> None:
    """As Streamlit's own, which knows nobody when it calls a function for its data."""
    st.download_button(label, data=later(data) if callable(data) else data, **wishes)
