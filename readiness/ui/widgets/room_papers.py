"""The workshop on paper: script, cards, record in three languages, and votes typed in from cards."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import get_args

import streamlit as st

from readiness.content.texts import texts
from readiness.model.action import Role
from readiness.model.base import LANGS, Lang
from readiness.model.room import Confidence, RoomState
from readiness.report.room.cards import cards_pdf
from readiness.report.room.preread import preread_pdf
from readiness.report.room.record import record_pdf
from readiness.report.room.script import script_pdf
from readiness.report.view.problems import problem_line
from readiness.report.view.result import Result
from readiness.report.words import Words, words
from readiness.rooms.paper_votes import COLUMNS, Known, PaperVotes, Sheet, own_words, paper_votes
from readiness.rooms.votes import open_round
from readiness.ui import cases, rooming, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.room_agreed import proven
from readiness.ui.widgets.room_weights import weights
from readiness.ui.widgets.table import set_table

PDF = "application/pdf"
VOTED = ("reveal", "talk", "second", "agreed", "budget", "agreements", "closed")
"""Before that, a record would show votes that are still blind."""
LANGUAGE: dict[Lang, str] = {"en": "English", "de": "Deutsch", "zh": "中文"}


def room_papers(now: Here, found: RoomState, result: Result) -> None:
    room, say = found.room, now.say
    key, stem, on = f"{room.id}/paper", cases.file_stem(room.title), room.opened.date()
    with st.expander(say("paper/title"), icon=":material/print:", key=f"{key}/open"):
        prose(say("paper/says"))
        with st.container(horizontal=True):
            download_button(say("preread/title"), data=lambda: preread_pdf(room, now.bank, proven(result), on, say),
                            mime=PDF, key=f"{key}/preread", file_name=f"{stem}-preread.pdf",
                            icon=":material/mail:", on_click="ignore")  # fmt: skip
            download_button(say("paper/script"), data=lambda: script_pdf(room, on, say), mime=PDF, key=f"{key}/script",
                            file_name=f"{stem}-script.pdf", icon=":material/description:", on_click="ignore")  # fmt: skip
            download_button(say("paper/cards"), data=lambda: cards_pdf(room, on, say), mime=PDF, key=f"{key}/cards",
                            file_name=f"{stem}-cards.pdf", icon=":material/ballot:", on_click="ignore")  # fmt: skip
        if room.phase in VOTED:
            room_record(now, found, result)
        if open_round(room.phase) is not None:
            _import(found, say)


def room_record(now: Here, found: RoomState, result: Result) -> None:
    """In each language: not everybody in the room reads the same."""
    key, stem = f"{found.room.id}/record", cases.file_stem(found.room.title)
    with st.container(horizontal=True):
        for lang in LANGS:
            download_button(
                now.say.pair(now.say("paper/record"), LANGUAGE[lang]), mime=PDF, key=f"{key}/{lang}", on_click="ignore",
                data=partial(_record, now, found, result, lang),
                file_name=f"{stem}-record-{lang}.pdf", icon=":material/summarize:",
            )  # fmt: skip


def _record(now: Here, found: RoomState, result: Result, lang: Lang) -> bytes:
    say = words(lang, result.world, now.case.currency)
    return record_pdf(found, result.roadmap, weights(result), found.room.opened.date(), say)


def _import(found: RoomState, say: Words) -> None:
    key = f"{found.room.id}/paper/votes"
    turn = int(state.shown(f"{key}/turn") or 0)
    columns = say.row(say(f"paper/column/{name}") for name in COLUMNS)
    st.file_uploader(say("paper/import"), type=["csv", "txt", "tsv"], key=f"{key}/{turn}", max_upload_size=1,
                     help=say("paper/import_says", columns=columns), on_change=_take, args=(found, key, turn))  # fmt: skip
    read: PaperVotes | None = state.shown(f"{key}/read")
    if read is None:
        return
    st.success(say("paper/taken", n=len(read.votes), cards=len(read.seats)), icon=":material/task_alt:")
    if read.problems:
        small(say("paper/not_taken", n=len(read.problems)))
        lines = [problem_line(p, say) for p in read.problems]
        rows = [(line.where, say.joined((line.says, line.todo))) for line in lines]
        set_table(rows, [say("report/problems/where"), say("report/problems/what")], say("paper/import"))


def _take(found: RoomState, key: str, turn: int) -> None:
    upload, asked = state.shown(f"{key}/{turn}"), open_round(found.room.phase)
    if upload is None or asked is None:
        return
    room, now = found.room, datetime.now(UTC)
    sheet = Sheet(room.questions, asked, now, known_words(), room.key_hash)
    read = paper_votes(upload.getvalue(), upload.name, sheet)
    state.remember(f"{key}/turn", turn + 1)
    state.remember(f"{key}/read", read if rooming.on_paper(found, read) else None)


def known_words() -> Known:
    """Heads and cells in any of our languages, whichever the reader's own."""
    own = own_words()
    said = [texts(lang) for lang in LANGS]
    return Known(
        columns={
            **own.columns,
            **{say(f"paper/column/{name}").lower(): name for say in said for name in COLUMNS},
        },
        roles={
            **own.roles,
            **{say(f"view/role/{role}").lower(): role for say in said for role in get_args(Role)},
        },
        sure={
            **own.sure,
            **{say(f"room/confidence/{c}").lower(): c for say in said for c in get_args(Confidence)},
        },
    )
