"""Six tiles to hand in files: what a firm has at hand, named as its people name it."""

from __future__ import annotations

import streamlit as st

from readiness.store.caps import EVIDENCE_BYTES, MEGABYTE
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import plain, small
from readiness.ui.widgets.saved import file_trouble

TILES = {
    "orders": ("local_shipping", ("xlsx", "csv", "pdf", "xml", "edi", "txt", "docx")),
    "articles": ("inventory_2", ("xlsx", "csv", "xml", "json", "cif", "txt", "tsv", "yaml", "zip")),
    "parts": ("account_tree", ("xlsx", "csv", "json", "aasx", "xml")),
    "certificates": ("verified", ("pdf", "docx", "xlsx", "csv", "xml", "json", "aasx")),
    "terms": ("gavel", ("pdf", "docx", "xlsx")),
    "invoices": ("receipt_long", ("xml", "pdf", "xlsx", "csv", "edi")),
}
"""Tile -> icon and endings offered by the browser; what a file is, its content decides."""


def upload_tiles(now: Here) -> None:
    with st.grid(3, min_column_width=260):
        for tile in TILES:
            with st.container(border=True, height="stretch"):
                _tile(now, tile)


def _tile(now: Here, tile: str) -> None:
    icon, endings = TILES[tile]
    st.markdown(f":material/{icon}: **{plain(state.t(f'tile/{tile}'))}**")
    small(state.t(f"tile/{tile}_says"))
    st.space("stretch")
    uploader(now, tile, state.t(f"tile/{tile}"), endings)


def uploader(now: Here, tile: str, label: str, endings: tuple[str, ...]) -> None:
    """Where files are dropped, and what happened to those dropped last."""
    turn = int(state.shown(f"upload/{tile}") or 0)
    key = f"{now.id}/upload/{tile}/{turn}"
    st.file_uploader(
        label,
        type=list(endings),
        accept_multiple_files=True,
        key=key,
        label_visibility="collapsed",
        max_upload_size=EVIDENCE_BYTES // MEGABYTE,
        on_change=_take,
        args=(now.id, tile, key),
    )
    for name in state.shown(f"upload/{tile}/names") or ():
        file_trouble(name, now.say)


def _take(case_id: str, tile: str, key: str) -> None:
    """Into the store at once; the tile is empty again, because the list below shows what was stored."""
    given = state.shown(key) or []
    for upload in given:
        saving.added(case_id, upload.name, upload.getvalue())
    state.remember(f"upload/{tile}", int(state.shown(f"upload/{tile}") or 0) + 1)
    state.remember(f"upload/{tile}/names", tuple(upload.name for upload in given))
