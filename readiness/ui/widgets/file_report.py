"""What to fix, file by file, as a table under each file and as one workbook for the colleagues who keep them."""

from __future__ import annotations

from functools import partial

import streamlit as st

from readiness.examine import Examined
from readiness.report.file_report import file_report_xlsx
from readiness.report.interview_guide import guide_xlsx
from readiness.report.interview_paper import guide_pdf
from readiness.report.view.file_lines import FileLine, file_lines
from readiness.report.view.interview import Guide, guide
from readiness.report.words import Words
from readiness.ui import cases
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plan_downloads import SHEET
from readiness.ui.widgets.table import show_table, table_of

SHOWN = ("row", "field", "wrong", "reacts", "fix")


def lines_by_file(now: Here, examined: Examined) -> dict[str, list[FileLine]]:
    found: dict[str, list[FileLine]] = {}
    for line in file_lines(examined.findings, examined.problems, now.bank, now.say):
        found.setdefault(line.file, []).append(line)
    return found


def of_file(file: str, lines: list[FileLine], say: Words) -> None:
    if lines:
        label = say("file_report/of_file", n=say.number(len(lines)))
        folded(label, ":material/build:", f"fix/{file}", partial(_table, lines, say))


def of_all(now: Here, examined: Examined, lines: dict[str, list[FileLine]]) -> None:
    """What to fix, and what to ask the firm about it."""
    every = [line for of_one in lines.values() for line in of_one]
    with st.container(horizontal=True):
        if every:
            _to_fix(now, every)
        download_button(
            now.say("interview/download"), data=lambda: _guide(now, examined, every), mime=SHEET,
            file_name=f"{cases.file_stem(now.case.name)}-interview.xlsx", icon=":material/record_voice_over:",
            key=f"{now.id}/interview/download", on_click="ignore", help=now.say("interview/intro"),
        )  # fmt: skip
        download_button(
            now.say("interview/paper_download"), data=lambda: _paper(now, examined), mime="application/pdf",
            file_name=f"{cases.file_stem(now.case.name)}-interview.pdf", icon=":material/print:",
            key=f"{now.id}/interview/paper", on_click="ignore", help=now.say("interview/intro"),
        )  # fmt: skip


def _guide(now: Here, examined: Examined, to_fix: list[FileLine]) -> bytes:
    return guide_xlsx(_open_points(now, examined), to_fix, now.case.on, now.say)


def _paper(now: Here, examined: Examined) -> bytes:
    return guide_pdf(_open_points(now, examined), now.case.name, now.case.on, now.say)


def _open_points(now: Here, examined: Examined) -> Guide:
    return guide(now.figures.assessment(examined), examined.dossier.heads, now.bank, now.say)


def _to_fix(now: Here, every: list[FileLine]) -> None:
    download_button(
        now.say("file_report/download"), data=lambda: file_report_xlsx(every, now.case.on, now.say), mime=SHEET,
        file_name=f"{cases.file_stem(now.case.name)}-to-fix.xlsx", icon=":material/build:",
        key=f"{now.id}/fix/download", on_click="ignore",
    )  # fmt: skip


def _table(lines: list[FileLine], say: Words) -> None:
    rows = [(_row(line), line.field, line.wrong, line.reacts, line.fix) for line in lines]
    show_table(table_of(rows, [say(f"file_report/{name}") for name in SHOWN]), say("file_report/title"))


def _row(line: FileLine) -> str:
    return " · ".join(part for part in (line.sheet, "" if line.row is None else str(line.row)) if part)
