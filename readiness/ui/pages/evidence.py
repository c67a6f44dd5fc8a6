"""Evidence: files before questions - six tiles to hand in, then what each file was recognised as and what is wrong."""

from __future__ import annotations

import streamlit as st

from readiness.examine import Examined
from readiness.ui import state
from readiness.ui.handed_in import handed_in
from readiness.ui.here import Here, here
from readiness.ui.widgets.file_card import file_card, waiting_card
from readiness.ui.widgets.file_report import lines_by_file, of_all
from readiness.ui.widgets.links import next_page
from readiness.ui.widgets.next_proof import next_proof
from readiness.ui.widgets.parts_grid import parts_grid
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.questionnaire import questionnaires
from readiness.ui.widgets.upload_tiles import upload_tiles
from readiness.ui.widgets.waiting import ready
from readiness.ui.widgets.web_site import web_site


def page() -> None:
    now = here()
    st.title(state.t("evidence/title"))
    prose(state.t("evidence/lead"))
    upload_tiles(now)
    web_site(now)
    parts_grid(now, now.examined_so_far() if now.kept.files else None)
    if not now.kept.files:
        prose(state.t("evidence/empty"))
        next_page("questions")
        return
    st.subheader(state.t("evidence/files"))
    examined = ready(now.figures.examined(), "files")
    if examined is None:
        for name, stored in now.kept.files.items():
            waiting_card(name, stored)
    else:
        _found(now, examined)
    next_page("questions")


def _found(now: Here, examined: Examined) -> None:
    to_fix = lines_by_file(now, examined)
    for file in handed_in(now.kept, examined.dossier):
        file_card(now, file, to_fix.get(file.name, []))
    of_all(now, examined, to_fix)
    questionnaires(now, examined)
    next_proof(now.figures.assessment(examined), now.say)
