"""Two dates of one firm to hand over on paper, in each language: not every client reads what the consultant reads."""

from __future__ import annotations

from functools import partial
from hashlib import sha256

import streamlit as st

from readiness.model.base import LANGS, Lang
from readiness.model.comparison import Comparison
from readiness.report.branding.brand import Brand
from readiness.report.view.compared import days
from readiness.report.words import Words
from readiness.store.values import CaseCard
from readiness.ui import cases, figures, work
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.hand_over import made
from readiness.ui.widgets.header import LANGUAGE
from readiness.ui.widgets.report_wishes import worn


def dates_papers(card: CaseCard, found: Comparison, say: Words) -> None:
    stem, (then, now) = cases.file_stem(card.name), days(found)
    with st.container(horizontal=True):
        for lang in LANGS:
            download_button(
                say.pair(say("compared/paper/download"), LANGUAGE[lang]), mime="application/pdf",
                data=partial(_made, found, lang, worn()), key=f"dates/{card.id}/{lang}", on_click="ignore",
                file_name=f"{stem}-{then}-{now}-{lang}.pdf", icon=":material/summarize:",
            )  # fmt: skip


def _made(found: Comparison, lang: Lang, brand: Brand) -> bytes:
    """By a worker on the click. A topic of its own: nobody's wish takes another's place."""
    key = sha256(f"{found.model_dump_json()}{brand.model_dump_json()}".encode()).hexdigest()
    topic = f"two_dates/{lang}/{key}"
    return made(figures.jobs().ask(topic, topic, work.print_two_dates, lambda: (found, lang, brand)))
