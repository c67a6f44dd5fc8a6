"""The firm's own web site: saved pages handed in, or - only when asked - looked at from here."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

import streamlit as st

from readiness.fetch.visit import Visit
from readiness.report.view.problems import problem_lines
from readiness.store.store import new_client_id
from readiness.store.where import DATABASE
from readiness.ui import figures, saving, state, work
from readiness.ui.here import Here
from readiness.ui.hosted import hosted
from readiness.ui.visiting import file_name, may_visit
from readiness.ui.widgets.plain import prose, small
from readiness.ui.widgets.upload_tiles import uploader
from readiness.ui.widgets.waiting import ready

ENDINGS = ("html", "htm", "zip", "txt", "xml", "json")


def web_site(now: Here) -> None:
    with st.expander(state.t("website/title"), icon=":material/public:"):
        prose(state.t("website/says"))
        uploader(now, "website", state.t("website/upload"), ENDINGS)
        if _may_visit():
            _form(now)
        else:
            small(state.t("website/switched_off"))
        _told(now)
    _taken_over(now)


def _may_visit() -> bool:
    return may_visit(
        str(st.get_option("server.address") or ""), bool(os.environ.get(DATABASE)) or hosted() is not None
    )


def _form(now: Here) -> None:
    """What leaves the machine stands above the button that sends it."""
    key = f"{now.id}/website/address"
    prose(state.t("website/leaves"))
    st.text_input(state.t("website/address"), key=key, max_chars=500, placeholder="https://")
    st.button(state.t("website/go"), key=f"{key}/go", on_click=_ask, args=(now.id, key))


def _ask(case_id: str, key: str) -> None:
    address = str(state.shown(key) or "").strip()
    if address:
        state.remember(_wish(case_id), (address, new_client_id()))


def _wish(case_id: str) -> str:
    return f"{case_id}/website/wish"


def _taken_over(now: Here) -> None:
    """What was found goes into the case like any file that was handed in."""
    wish = state.shown(_wish(now.id))
    if wish is None:
        return
    address, ident = wish
    found: Visit | None = ready(
        figures.jobs().ask(ident, f"website/{now.id}", work.look_at_site, lambda: (address,)), "site"
    )
    if found is None:
        return
    for url, data in found.files.items():
        saving.added(now.id, file_name(url), data)
    state.forget(_wish(now.id))
    state.remember(f"{now.id}/website/found", found)
    st.rerun()


def _told(now: Here) -> None:
    found: Visit | None = state.shown(f"{now.id}/website/found")
    if found is None:
        return
    if found.files:
        host = urlsplit(next(iter(found.files))).hostname
        small(state.t("website/found", n=len(found.files), host=host))
    for line in problem_lines(found.problems, now.say):
        prose(now.say.joined((line.where, line.says, line.todo)))
