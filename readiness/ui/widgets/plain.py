"""Text that people typed, shown as nothing but text: no mark-up, no remote images, no link that hides where it leads."""

from __future__ import annotations

import re
from functools import lru_cache

import streamlit as st

_MARKS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~:$^=&])")
_LINES = re.compile(r"[\r\n\u2028\u2029]+")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Every sign that could mean something to Markdown loses that meaning; lines become one."""
    return _MARKS.sub(r"\\\1", _LINES.sub(" ", text))


def prose(text: str) -> None:
    if text:
        st.markdown(plain(text))


def small(text: str) -> None:
    if text:
        st.caption(plain(text))


def strong(text: str) -> None:
    if text:
        st.markdown(f"**{plain(text)}**")


def bullets(texts: tuple[str, ...] | list[str]) -> None:
    if texts:
        st.markdown("\n".join(f"- {plain(text)}" for text in texts))
