"""Somebody else changed this: both values side by side with who and when, and a choice for each that both changed."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.problems import problem_lines
from readiness.report.words import Words
from readiness.store.merge import Clash
from readiness.ui import joining, state
from readiness.ui.clash_words import about, shown
from readiness.ui.trouble import Trouble
from readiness.ui.widgets.clock import clock
from readiness.ui.widgets.plain import plain, prose, small, strong

MINE, THEIRS = "mine", "theirs"


def trouble_box(subject: str, say: Words) -> Trouble | None:
    """What stands between the person and "saved", or what was joined with it; None where nothing is left to be done.

    A clash whose fields can be told apart is settled in here.
    """
    found = state.trouble(subject)
    if found is None:
        return None
    if found.kind == "joined":
        _joined(subject, found, say)
        return None
    if found.joint is not None:
        _choose(subject, found, say)
        return None
    says(found, say)
    return found


def says(found: Trouble, say: Words) -> None:
    st.error(state.t(f"saved/{found.kind}"), icon=":material/error:")
    _faster(found, say)
    for line in problem_lines(found.problems, say):
        prose(say.joined((line.says, line.todo)))


def _faster(found: Trouble, say: Words) -> None:
    """Who, and when; names are told where people gave one."""
    if found.at is not None:
        small(say("clash/by", who=_who(found, say), time=clock(found.at, say)))


def _joined(subject: str, found: Trouble, say: Words) -> None:
    if not found.fields:
        return
    fields = say.listed(dict.fromkeys(about(path, say) for path in found.fields))
    time = "" if found.at is None else clock(found.at, say)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.success(
            plain(say("clash/joined", who=_who(found, say), time=time, fields=fields)),
            icon=":material/merge:",
        )
        st.button(say("clash/fine"), key=f"{subject}/fine", on_click=state.note, args=(subject, None))


def _choose(subject: str, found: Trouble, say: Words) -> None:
    clashes = found.joint.merged().clashes if found.joint else ()
    with st.container(border=True):
        st.error(plain(say("clash/heading")), icon=":material/sync_problem:")
        _faster(found, say)
        for number, clash in enumerate(clashes):
            _sides(f"{subject}/clash/{number}", clash, say)
        small(say("clash/rest"))
        chosen = [state.shown(f"{subject}/clash/{number}") for number in range(len(clashes))]
        with st.container(horizontal=True):
            st.button(say("clash/take"), key=f"{subject}/decide", type="primary", disabled=None in chosen,
                      on_click=_decide, args=(subject, clashes))  # fmt: skip
            st.button(state.t("saved/drop"), key=f"{subject}/drop", on_click=state.note, args=(subject, None))


def _sides(key: str, clash: Clash, say: Words) -> None:
    values = {MINE: clash.mine, THEIRS: clash.theirs}
    strong(about(clash.path, say))
    small(say("clash/was", value=shown(clash.path, clash.before, say)))
    st.radio(
        about(clash.path, say), list(values), key=key, index=None, horizontal=True, label_visibility="collapsed",
        format_func=lambda side: plain(say(f"clash/{side}", value=shown(clash.path, values[side], say))),
    )  # fmt: skip


def _decide(subject: str, clashes: tuple[Clash, ...]) -> None:
    keys = {clash.path: f"{subject}/clash/{number}" for number, clash in enumerate(clashes)}
    joining.decide(subject, frozenset(path for path, key in keys.items() if state.shown(key) == MINE))
    state.forget(*keys.values())


def _who(found: Trouble, say: Words) -> str:
    return found.by or say("clash/somebody")
