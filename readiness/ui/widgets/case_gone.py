"""Deleted cases: brought back with a click, or gone for good once the name has been typed."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from readiness.report.view.problems import problem_lines
from readiness.store.retention import RESTORABLE, Ahead
from readiness.store.values import CaseCard
from readiness.ui import cases, state
from readiness.ui.keeping import coming_says
from readiness.ui.widgets.plain import plain, prose, small, strong

SAID = "purge/said"


def case_gone(coming: Mapping[str, Ahead]) -> None:
    """`coming`: what the rule will do with them, and when."""
    gone = cases.listed(deleted=True)
    if state.shown(SAID):
        st.success(plain(state.words_of("EUR")("keeping/purged")), icon=":material/delete_forever:")
        state.forget(SAID)
    if gone:
        with st.expander(state.t("cases/deleted", n=len(gone)), icon=":material/delete:"):
            for card in gone:
                _card(card, coming.get(card.id))


def _card(card: CaseCard, comes: Ahead | None) -> None:
    say = state.words_of("EUR")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(state.t("cases/restore", name=plain(card.name)), key=f"restore/{card.id}",
                  on_click=cases.restore, args=(card.id,), icon=":material/undo:")  # fmt: skip
        if cases.may("case.purge", card.id):
            with st.popover(say("keeping/purge"), icon=":material/delete_forever:", type="tertiary"):
                _confirm(card)
    if comes is not None:
        small(coming_says(comes, say))


def _confirm(card: CaseCard) -> None:
    say = state.words_of("EUR")
    strong(say("keeping/purge_title"))
    prose(say("keeping/purge_says", name=card.name, days=RESTORABLE.days))
    typed = st.text_input(say("keeping/purge_name"), key=f"purge/{card.id}/name", max_chars=200)
    right = typed.strip() == card.name.strip()
    if st.button(say("keeping/purge"), type="primary", key=f"purge/{card.id}", disabled=not right):
        _purge(card.id)


def _purge(case_id: str) -> None:
    say = state.words_of("EUR")
    problems = cases.purge(case_id)
    if problems is None:
        st.error(state.t("saved/failed"), icon=":material/error:")
        return
    for line in problem_lines(problems, say):
        st.warning(plain(say.joined((line.says, line.todo))), icon=":material/warning:")
    if not problems:
        state.remember(SAID, True)
        st.rerun()
