"""Streamlit puts its theme together anew for the message that opens each run; here it is put together once.

Settings do not change while a server runs, and collecting 200 of them was a sixth of the work of an answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from streamlit.runtime import app_session

FILL = "_populate_theme_msg"
"""Streamlit's own, private: tests/ui/test_kept_theme.py fails where an upgrade takes it away or no longer asks it."""


@contextmanager
def kept_theme() -> Iterator[None]:
    """While it lasts, each section of the theme is read from the settings once and copied from then on."""
    fill, known = getattr(app_session, FILL), {}

    def copy(message: Any, section: str = "theme") -> None:
        if section not in known:
            found = type(message)()
            fill(found, section)
            known[section] = found
        if known[section].ByteSize():  # merging nothing would still say that there is such a section
            message.MergeFrom(known[section])

    setattr(app_session, FILL, copy)
    try:
        yield
    finally:
        setattr(app_session, FILL, fill)
