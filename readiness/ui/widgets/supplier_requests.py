"""Asking suppliers: whom first, the requests drawn up for those a person picks, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.examine import Examined, replies_in
from readiness.model.base import LANGS
from readiness.report.requests.bundle import papers, zipped
from readiness.report.view.requests import candidate_lines
from readiness.requests.draft import draw_up
from readiness.requests.ranking import TOPICS, Candidate
from readiness.requests.standing import Standing, standings
from readiness.ui import cases, saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.header import LANGUAGE
from readiness.ui.widgets.plain import bullets, plain, prose, small
from readiness.ui.widgets.request_card import request_card
from readiness.ui.widgets.table import show_table, table_of
from readiness.ui.widgets.upload_tiles import uploader

SHOWN = 5
COLUMNS = ("supplier", "clears", "at_risk", "asked_for")
REPLIES = ("xlsx", "csv")


def supplier_requests(now: Here, examined: Examined) -> None:
    if examined.network is None or examined.analysis is None:
        return
    limits = now.bank.limits(now.case.on)
    ranked = now.figures.suppliers(examined)
    found = standings(now.case.requests, replies_in(examined.dossier, now.case), state.today().date(), limits)
    st.subheader(state.t("ask/title"))
    prose(state.t("ask/lead" if ranked else "ask/nobody"))
    if ranked:
        _first(ranked, now)
        _form(now, ranked)
    if found:
        _requests(now, found)
    st.markdown(f"**{plain(state.t('ask/replies'))}**")
    small(state.t("ask/replies_says"))
    uploader(now, "replies", state.t("ask/replies"), REPLIES)


def _first(ranked: tuple[Candidate, ...], now: Here) -> None:
    lines = candidate_lines(ranked, now.say)
    st.markdown(f"**{plain(state.t('ask/first'))}**")
    bullets([now.say.pair(line.supplier, line.why) for line in lines[:SHOWN]])

    def table() -> None:
        titles = [now.say(f"request/list/{name}") for name in COLUMNS]
        rows = [(line.supplier, line.clears, line.at_risk, line.lacking) for line in lines]
        show_table(table_of(rows, titles), state.t("ask/all"))

    folded(state.t("ask/all"), ":material/table_rows:", f"{now.id}/ask", table)


def _form(now: Here, ranked: tuple[Candidate, ...]) -> None:
    key = f"{now.id}/ask"
    state.bind(f"{key}/about", state.shown(f"{key}/about") or list(TOPICS))
    state.bind(f"{key}/lang", state.shown(f"{key}/lang") or state.lang())
    with st.container(border=True):
        st.multiselect(
            state.t("ask/who"),
            [c.supplier for c in ranked],
            key=f"{key}/who",
            placeholder=state.t("ask/who_hint"),
        )
        st.pills(
            state.t("ask/about"), TOPICS, selection_mode="multi", key=f"{key}/about",
            format_func=lambda topic: now.say(f"request/topic/{topic}/name"),
        )  # fmt: skip
        st.segmented_control(
            state.t("ask/language"), LANGS, format_func=LANGUAGE.__getitem__, key=f"{key}/lang", required=True
        )
        st.button(
            state.t("ask/draw_up"), key=f"{key}/draw_up", type="primary", icon=":material/edit_document:",
            disabled=not (state.shown(f"{key}/who") and state.shown(f"{key}/about")),
            on_click=_draw_up, args=(now, ranked, key),
        )  # fmt: skip


def _draw_up(now: Here, ranked: tuple[Candidate, ...], key: str) -> None:
    wanted, about = state.shown(f"{key}/who") or (), tuple(state.shown(f"{key}/about") or ())
    lang = state.shown(f"{key}/lang") or state.lang()
    limits, today = now.bank.limits(now.case.on), state.today().date()
    for candidate in ranked:
        if candidate.supplier in wanted:
            request = draw_up(now.case, candidate, about, lang, today, limits)
            subject = saving.request_subject(request.id)
            state.see(subject, now.kept.request_versions.get(request.id, 0))
            saving.asked(now.id, request)
    state.forget(f"{key}/who")


def _requests(now: Here, found: Sequence[Standing]) -> None:
    active = [s for s in found if s.open or s.state == "draft"]
    closed = [s for s in found if s not in active]
    st.markdown(f"**{plain(state.t('ask/asked'))}**")
    for standing in active:
        request_card(now, standing)
    if active:
        download_button(
            state.t("ask/download"), data=lambda: zipped(papers(active, now.case, now.say), now.case.on),
            mime="application/zip", file_name=f"{cases.file_stem(now.case.name)}-requests.zip",
            icon=":material/folder_zip:", key=f"{now.id}/ask/zip", on_click="ignore",
        )  # fmt: skip
    if closed:
        label = state.t("ask/closed", n=len(closed))
        folded(label, ":material/inventory:", f"{now.id}/ask/closed", lambda: _closed(now, closed))


def _closed(now: Here, closed: Sequence[Standing]) -> None:
    for standing in closed:
        request_card(now, standing)
