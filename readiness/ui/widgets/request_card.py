"""One request: where it stands, its papers, and the step that comes next as a click."""

from __future__ import annotations

import streamlit as st

from readiness.model.case import RequestEvent, RequestStep, SupplierRequest
from readiness.report.requests.bundle import papers, still_open, zipped
from readiness.report.requests.mail import mail_link
from readiness.report.view.requests import request_lines
from readiness.report.words import words
from readiness.requests.standing import Standing
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.plain import plain, small
from readiness.ui.widgets.saved import request_trouble
from readiness.ui.widgets.signs import mark

NEXT: dict[str, tuple[RequestStep, ...]] = {
    "draft": ("sent",),
    "waiting": ("reminded", "answered", "declined"),
    "due": ("reminded", "answered", "declined"),
    "part": ("reminded", "answered", "declined"),
}
ICONS: dict[RequestStep, str] = {
    "sent": ":material/send:",
    "reminded": ":material/notifications:",
    "answered": ":material/mark_email_read:",
    "declined": ":material/block:",
}


def request_card(now: Here, standing: Standing) -> None:
    request, key = standing.request, f"{now.id}/request/{standing.request.id}"
    state.see(saving.request_subject(request.id), now.kept.request_versions.get(request.id, 0))
    (line,) = request_lines([standing], now.say)
    with st.container(border=True):
        st.markdown(f"{mark(line.state, line.said)} **{plain(line.supplier)}**")
        told = state.t("ask/line", id=line.id, asked=line.asked, answered=line.answered, due=line.due)
        small(f"{told} · {state.t('ask/remind', day=line.remind)}" if standing.open else told)
        _address(now, request, key)
        with st.container(horizontal=True):
            for step in NEXT.get(standing.state, ()):
                st.button(state.t(f"ask/{step}"), key=f"{key}/{step}", icon=ICONS[step],
                          on_click=_note, args=(now, request, step))  # fmt: skip
            if standing.open or standing.state == "draft":
                _papers(now, standing, key)
            if request.events:
                st.button(state.t("ask/take_back"), key=f"{key}/back", icon=":material/undo:",
                          on_click=_take_back, args=(now, request))  # fmt: skip
            else:
                st.button(state.t("ask/drop"), key=f"{key}/drop", icon=":material/delete:",
                          on_click=saving.not_asked, args=(now.id, request.id))  # fmt: skip
        request_trouble(request.id, now.say)


def _address(now: Here, request: SupplierRequest, key: str) -> None:
    st.text_input(
        state.t("ask/address"), **state.bound(f"{key}/to", request.contact or ""), max_chars=200, label_visibility="collapsed",
        placeholder=state.t("ask/address"), on_change=_address_given, args=(now, request, f"{key}/to"),
    )  # fmt: skip


def _address_given(now: Here, request: SupplierRequest, key: str) -> None:
    address = str(state.shown(key) or "").strip() or None
    if saving.asked(now.id, request.model_copy(update={"contact": address})):
        state.taken_over(key)


def _papers(now: Here, standing: Standing, key: str) -> None:
    request = standing.request
    spoken = words(request.lang, now.say.world, now.case.currency)
    st.link_button(
        state.t("ask/mail"),
        mail_link(request, now.case.name, spoken, still_open(standing)),
        icon=":material/mail:",
    )
    download_button(
        state.t("ask/papers"), data=lambda: zipped(papers([standing], now.case, now.say), now.case.on),
        mime="application/zip", file_name=f"{request.id}.zip", icon=":material/description:", key=f"{key}/papers",
        on_click="ignore",
    )  # fmt: skip


def _note(now: Here, request: SupplierRequest, step: RequestStep) -> None:
    event = RequestEvent(what=step, on=state.today().date())
    saving.asked(now.id, request.model_copy(update={"events": (*request.events, event)}))


def _take_back(now: Here, request: SupplierRequest) -> None:
    saving.asked(now.id, request.model_copy(update={"events": request.events[:-1]}))
