"""How long the cases of a client are kept after the last work on them; empty = until somebody deletes them."""

from __future__ import annotations

import streamlit as st

from readiness.report.words import Words
from readiness.store.retention import NOTICE, RESTORABLE
from readiness.store.where import MOST_MONTHS
from readiness.store.workspaces import WorkspaceState
from readiness.ui import clients, state
from readiness.ui.widgets.plain import small


def keep_term(found: WorkspaceState, trouble: str, say: Words) -> None:
    """`trouble`: where it is noted that a wish could not be stored."""
    key = f"{found.workspace.id}/keep"
    with st.form(f"{key}/form", border=False):
        st.number_input(say("keeping/months"), min_value=1, max_value=MOST_MONTHS, step=1,
                        placeholder=say("keeping/for_ever"), **state.bound(key, found.workspace.keep_months))  # fmt: skip
        small(say("keeping/months_says", notice=NOTICE.days, days=RESTORABLE.days))
        st.form_submit_button(say("keeping/months_save"), on_click=_save, args=(found, key, trouble))


def _save(found: WorkspaceState, key: str, trouble: str) -> None:
    stated = state.shown(key)
    months = None if stated is None else int(stated)
    wanted = found.workspace.model_copy(update={"keep_months": months})
    state.remember(trouble, not clients.save(wanted, found.version))
