"""What the report should be: its language, for whom it is made, and the face it wears."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import streamlit as st

from readiness.model.base import LANGS, Lang
from readiness.model.place import Problem
from readiness.report.branding.brand import Brand
from readiness.report.branding.read import MOST_LOGO, read_brand
from readiness.report.document import HOUSE
from readiness.report.edition.legal import EDITIONS, Edition
from readiness.report.view.problems import problem_lines
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.header import LANGUAGE
from readiness.ui.widgets.plain import plain, prose

BRAND, TROUBLE = "report/brand", "report/brand/trouble"
NAMES = {"svg": "logo.svg", "png": "logo.png", "yaml": "branding.yaml", "yml": "branding.yaml"}
"""What a file is by its ending: people call their logo as they like."""
EXAMPLE = 'colours: {{primary: "#7A1F5C", ink: "#222222"}}\ncover: "{cover}"\nmethod: |\n  {method}\n'


@dataclass(frozen=True)
class Wishes:
    lang: Lang
    edition: Edition
    brand: Brand


def report_wishes(now: Here) -> Wishes:
    state.bind("report/lang", state.shown("report/lang") or state.lang())
    with st.container(horizontal=True):
        st.segmented_control(
            state.t("report/language"),
            LANGS,
            format_func=LANGUAGE.__getitem__,
            key="report/lang",
            required=True,
        )
        edition = st.segmented_control(
            now.say("edition/choice"), EDITIONS, default=EDITIONS[0], required=True, key="report/edition",
            format_func=lambda name: now.say(f"edition/names/{name}"), help=now.say("report/edition/says"), wrap=True,
        )  # fmt: skip
    folded(now.say("brand/title"), ":material/palette:", "brand", partial(_face, now))
    return Wishes(state.shown("report/lang") or state.lang(), edition, worn())


def worn() -> Brand:
    """The face of this visit: everything that is printed wears the same one."""
    return state.shown(BRAND) or HOUSE


def _face(now: Here) -> None:
    """Kept for this visit: a face belongs to whoever makes the report, not to the firm's case."""
    prose(now.say("brand/says"))
    turn = int(state.shown(f"{BRAND}/turn") or 0)
    key = f"{BRAND}/files/{turn}"
    st.file_uploader(
        now.say("brand/files"), type=list(NAMES), accept_multiple_files=True, key=key,
        max_upload_size=-(-MOST_LOGO // (1 << 20)), on_change=_take, args=(key, now),
    )  # fmt: skip
    for line in problem_lines(state.shown(TROUBLE) or (), now.say):
        st.error(plain(now.say.joined((f"{line.where}:" if line.where else "", line.says, line.todo))))
    with st.container(horizontal=True):
        download_button(
            now.say("brand/example"), data=_example(now), file_name="branding.yaml", mime="application/yaml",
            icon=":material/description:", key=f"{BRAND}/example", on_click="ignore",
        )  # fmt: skip
        if state.shown(BRAND) is not None:
            st.button(
                now.say("brand/drop"),
                icon=":material/undo:",
                key=f"{BRAND}/drop",
                on_click=_drop,
                args=(turn,),
            )
    if state.shown(BRAND) is not None:
        st.success(plain(now.say("brand/worn")))


def _take(key: str, now: Here) -> None:
    given = {NAMES[u.name.rsplit(".", 1)[-1].casefold()]: u.getvalue() for u in state.shown(key) or ()}
    if not given:
        return
    brand, problems = read_brand(given, now.bank.limits(now.case.on)["report.min_contrast"])
    _show(brand, problems)


def _show(brand: Brand | None, problems: tuple[Problem, ...]) -> None:
    """A face with a problem changes nothing that was worn before."""
    state.remember(TROUBLE, problems)
    if brand is not None:
        state.remember(BRAND, brand)


def _drop(turn: int) -> None:
    state.forget(BRAND, TROUBLE)
    state.remember(f"{BRAND}/turn", turn + 1)


def _example(now: Here) -> bytes:
    return EXAMPLE.format(
        cover=now.say("brand/example_cover"), method=now.say("brand/example_method")
    ).encode()
