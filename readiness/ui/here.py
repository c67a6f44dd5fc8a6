"""What a page works with: the open case with its figures and words; where there is none, the way to one."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from readiness.examine import Examined
from readiness.model.bank import Bank
from readiness.model.case import Case
from readiness.report.view.result import Result
from readiness.report.words import Words
from readiness.store.values import CaseState
from readiness.ui import figures, state
from readiness.ui.figures import Figures
from readiness.ui.jobs import succeeded
from readiness.ui.saving import HEAD
from readiness.ui.widgets.links import link
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.waiting import ready


@dataclass(frozen=True)
class Here:
    """The open case as stored at this moment."""

    say: Words
    kept: CaseState
    figures: Figures

    @property
    def id(self) -> str:
        return self.kept.id

    @property
    def case(self) -> Case:
        return self.kept.case

    @property
    def bank(self) -> Bank:
        return figures.bank()

    def examined(self) -> Examined:
        """Ends the page with a sign of progress while files are being read."""
        found = ready(self.figures.examined(), "files")
        if found is None:
            st.stop()
        return found

    def examined_so_far(self) -> Examined | None:
        """Without waiting: None while files are still being read."""
        found = self.figures.examined()
        return found.result() if succeeded(found) else None

    def result(self) -> Result:
        """Ends the page with a sign of progress while the roadmap is being worked out."""
        examined = self.examined()
        roadmap = ready(self.figures.roadmap(examined), "plan")
        if roadmap is None:
            st.stop()
        return self.figures.result(examined, roadmap)


def gone() -> str:
    """Of a case that is not in reach: why, nobody is told."""
    return state.t("access/gone" if state.principal().kind == "person" else "app/gone")


def here() -> Here:
    kept, store = state.current(), state.store()
    if kept is None or store is None:
        if (
            state.is_guest()
        ):  # signed out since this part of the page was drawn: the whole of it is the way in again
            st.rerun()
        prose(gone() if state.case_id() else state.t("app/open_one"))
        link("start", icon=":material/flag:")
        st.stop()
    state.see(HEAD, kept.version)
    return Here(state.words_of(kept.case.currency), kept, Figures(store, kept))
