"""Answer sheets for customers, all products in one archive, in the reader's language."""

from __future__ import annotations

import streamlit as st

from readiness.examine import Examined
from readiness.network.origins.rule import stated_rule
from readiness.report.answers.facts import all_facts
from readiness.report.answers.files import sheets_zip
from readiness.ui import cases, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.plain import prose


def answer_sheets(now: Here, examined: Examined) -> None:
    if examined.analysis is None or not examined.analysis.products:
        return
    st.subheader(state.t("sheets/title"))
    prose(state.t("sheets/lead"))
    download_button(
        state.t("sheets/download"), data=lambda: _archive(now, examined), mime="application/zip",
        file_name=f"{cases.file_stem(now.case.name)}-answers-{now.say.lang}.zip", icon=":material/contact_page:",
        key=f"{now.id}/answers", on_click="ignore",
    )  # fmt: skip


def _archive(now: Here, examined: Examined) -> bytes:
    """Made when it is asked for: a page a product takes a moment."""
    facts = all_facts(now.case, examined, now.bank.limits(now.case.on), stated_rule(now.case, now.say.world))
    return sheets_zip(facts, now.say, now.case.on)
