"""One file handed in: what it was recognised as, what to confirm, what is wrong and what to do about it."""

from __future__ import annotations

import streamlit as st

from readiness.evidence.base import FileHead
from readiness.report.view.file_lines import FileLine
from readiness.report.view.problems import problem_lines
from readiness.report.words import Words
from readiness.store.values import StoredFile
from readiness.ui import saving, state
from readiness.ui.handed_in import HandedIn
from readiness.ui.here import Here
from readiness.ui.widgets.column_form import column_form
from readiness.ui.widgets.field_form import field_form
from readiness.ui.widgets.file_report import of_file
from readiness.ui.widgets.plain import plain, prose, small, strong
from readiness.ui.widgets.saved import file_trouble
from readiness.ui.widgets.signs import mark, sign

PROBLEMS_SHOWN = 4
OF_MANY_KINDS = ("edifact", "opentrans", "cxml")


def waiting_card(name: str, stored: StoredFile) -> None:
    with st.container(border=True):
        strong(name)
        small(state.t("evidence/reading", size=_size(stored.size)))


def file_card(now: Here, file: HandedIn, to_fix: list[FileLine]) -> None:
    subject = saving.file_subject(file.name)
    found = state.trouble(subject)
    if found is None or found.kind == "joined":
        state.see(subject, file.version)
    with st.container(border=True, key=f"file-{file.head.sha256[:12]}-{file.version}"):
        _title(now, file)
        file_trouble(file.name, now.say)
        _problems(file, now.say)
        if file.fields:
            column_form(now, file)
        if file.proposed:
            field_form(now, file)
        of_file(file.name, to_fix, now.say)


def _title(now: Here, file: HandedIn) -> None:
    say, head = now.say, file.head
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        with st.container(width="content", gap=None):
            strong(file.name)
            small(f"{_format(head, say)} · {state.t('evidence/records', n=say.number(head.records))}")
        with st.container(horizontal=True, width="content", vertical_alignment="center"):
            sign(head.tier, say(f"view/tier/{head.tier}"))
            if file.confirmed:
                sign("signed", state.t("evidence/confirmed"))
            with st.popover(state.t("cases/more"), icon=":material/more_horiz:", type="tertiary"):
                st.button(state.t("evidence/remove"), icon=":material/delete:", key=f"{now.id}/remove/{file.name}",
                          on_click=saving.removed, args=(now.id, file.name))  # fmt: skip


def _problems(file: HandedIn, say: Words) -> None:
    lines = problem_lines(file.head.problems, say)
    for line in lines[:PROBLEMS_SHOWN]:
        times = f" {state.t('evidence/times', n=line.times)}" if line.times > 1 else ""
        st.markdown(f"{mark('part', line.where)} {plain(say.joined((line.says, times, line.todo)))}")
    if len(lines) > PROBLEMS_SHOWN:
        with st.expander(state.t("evidence/more_problems", n=len(lines) - PROBLEMS_SHOWN)):
            for line in lines[PROBLEMS_SHOWN:]:
                prose(say.joined((f"{line.where}:", line.says, line.todo)))


def _format(head: FileHead, say: Words) -> str:
    """A format that carries orders as well as invoices says which of them the file holds."""
    name = say(f"format/{head.format}") if say.has(f"format/{head.format}") else head.format
    held = state.t(f"evidence/message/{head.kind}") if head.format in OF_MANY_KINDS and head.kind else ""
    return say.pair(name, held) if held else name


def _size(octets: int) -> str:
    return f"{max(octets // 1000, 1)} kB"
