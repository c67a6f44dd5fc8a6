"""A customer's own questionnaire: what each question was taken for, our answer, the filled form, the customer as buyer."""

from __future__ import annotations

from pathlib import PurePath

import pandas as pd
import streamlit as st

from readiness.buyer.questionnaire.asked import NOT_OURS, Asked, asked_questions
from readiness.buyer.questionnaire.asked import questionnaires as by_file
from readiness.buyer.questionnaire.profile import own_buyer
from readiness.examine import Examined, hints_of
from readiness.report.questionnaire.answering import Answered, answers_to
from readiness.report.questionnaire.filling import fill
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.plain import plain, prose, small
from readiness.ui.widgets.plan_downloads import SHEET
from readiness.ui.widgets.saved import head_trouble
from readiness.ui.widgets.tolerance_form import tolerance_form

COLUMNS = ("asked", "ours", "how_sure", "knock_out", "answer", "state", "proof")
WIDTHS = {
    "asked": 300,
    "ours": 200,
    "how_sure": 140,
    "knock_out": 60,
    "answer": 300,
    "state": 150,
    "proof": 150,
}
"""Pixels, so that what was asked, what it was taken for and how sure that is stand side by side."""


def questionnaires(now: Here, examined: Examined) -> None:
    asked = asked_questions(now.bank, now.case, examined.dossier)
    if not asked:
        return
    found = now.figures.assessment(examined)
    heads = examined.dossier.heads
    for file, mine in by_file(asked).items():
        _form(now, file, answers_to(mine, found, now.case, now.bank, heads, now.say))


def _form(now: Here, file: str, answered: tuple[Answered, ...]) -> None:
    say = now.say
    st.subheader(plain(say("customer_question/title", file=file)))
    mapped = [one for one in answered if one.asked.match.question]
    prose(
        say(
            "customer_question/intro",
            total=len(answered),
            mapped=len(mapped),
            sure=sum(one.asked.match.sure for one in mapped),
            knock_outs=sum(one.asked.knock_out for one in answered),
        )
    )
    _table(now, file, answered)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        download_button(
            say("customer_question/download"), data=lambda: _filled(now, file, answered), mime=SHEET,
            file_name=f"{PurePath(file).stem}-{say.lang}.xlsx", icon=":material/assignment_turned_in:",
            key=f"{now.id}/form/{file}/download", on_click="ignore",
        )  # fmt: skip
    _buyer(now, file, [one.asked for one in answered])


def _filled(now: Here, file: str, answered: tuple[Answered, ...]) -> bytes:
    data = now.figures.store.evidence(now.id)[file]
    return fill(data, answered, hints_of(now.case)[file], now.say).data


def _table(now: Here, file: str, answered: tuple[Answered, ...]) -> None:
    say, column = now.say, st.column_config
    key = f"{now.id}/form/{file}/{now.kept.file_versions.get(file, 0)}"
    titles = {name: say(f"customer_question/{name}") for name in COLUMNS}
    known = sorted(now.bank.question, key=say.question)
    st.data_editor(
        pd.DataFrame([_row(one, now) for one in answered], columns=list(COLUMNS), dtype=object),
        key=key,
        hide_index=True,
        num_rows="fixed",
        height="content",
        placeholder="",
        disabled=[name for name in COLUMNS if name != "ours"],
        column_config={
            **{name: column.TextColumn(title, width=WIDTHS[name]) for name, title in titles.items()},
            "ours": column.SelectboxColumn(
                titles["ours"],
                options=known,
                format_func=lambda code: now.say.question(str(code)),
                width=WIDTHS["ours"],
            ),
        },
        on_change=_corrected,
        args=(now, file, key, answered),
        alt=say("customer_question/title", file=file),
    )


def _row(one: Answered, now: Here) -> tuple[object, ...]:
    asked = one.asked
    knock_out = now.say("customer_question/knock_out") if asked.knock_out else ""
    sure, proofs = _how_sure(asked, now), ", ".join(one.proofs)
    return asked.text, asked.match.question, sure, knock_out, one.said, one.state, proofs


def _how_sure(asked: Asked, now: Here) -> str:
    match = asked.match
    if match.corrected or match.question is None:
        return now.say("customer_question/corrected") if match.corrected else ""
    share = now.say.percent(match.confidence)
    return now.say(f"customer_question/{'sure' if match.sure else 'unsure'}", share=share)


def _corrected(now: Here, file: str, key: str, answered: tuple[Answered, ...]) -> None:
    hints = now.kept.files[file].hints
    said = dict(hints.confirmed)
    for row, changed in state.shown(key)["edited_rows"].items():
        if "ours" in changed:
            said[answered[int(row)].asked.key] = changed["ours"] or NOT_OURS
    saving.described(now.id, hints.model_copy(update={"confirmed": said}))


def _buyer(now: Here, file: str, asked: list[Asked]) -> None:
    say = now.say
    used = next((b for b in now.case.own_buyers if b.file == file), None)
    head_trouble(now.id, say)
    if used is not None:
        small(say("customer_question/used", name=used.name))
        st.button(say("customer_question/stop_using"), key=f"{now.id}/form/{file}/stop", icon=":material/person_remove:",
                  on_click=_stop, args=(now, file))  # fmt: skip
        tolerance_form(now, used)
        return
    key = f"{now.id}/form/{file}/name"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(say("customer_question/name"), value=PurePath(file).stem, key=key, max_chars=120)
        st.button(say("customer_question/use"), key=f"{now.id}/form/{file}/use", icon=":material/person_search:",
                  help=say("customer_question/use_says"), on_click=_use, args=(now, key, asked))  # fmt: skip


def _use(now: Here, key: str, asked: list[Asked]) -> None:
    name = str(state.shown(key) or "").strip() or asked[0].file
    buyer = own_buyer(name, asked, now.bank, now.bank.limits(now.case.on)["questionnaire.cut_off"])
    others = tuple(b for b in now.case.own_buyers if b.name != name)
    saving.head(now.id, {"own_buyers": (*others, buyer)})


def _stop(now: Here, file: str) -> None:
    saving.head(now.id, {"own_buyers": tuple(b for b in now.case.own_buyers if b.file != file)})
