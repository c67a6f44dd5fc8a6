"""What a document seems to say, field by field with page and passage, for a person to confirm or correct."""

from __future__ import annotations

import streamlit as st

from readiness.ui import saving, state
from readiness.ui.handed_in import HandedIn, Proposed
from readiness.ui.here import Here
from readiness.ui.widgets.plain import plain, prose, small


def field_form(now: Here, file: HandedIn) -> None:
    open_now = not file.confirmed
    label = state.t("evidence/fields", n=len(file.proposed))
    with st.expander(label, icon=":material/find_in_page:", expanded=open_now):
        prose(state.t("evidence/fields_says"))
        with st.form(f"{now.id}/fields/{file.name}/{file.version}", border=False):
            for proposed in file.proposed:
                _field(now, file, proposed)
            st.form_submit_button(
                state.t("evidence/fields_right"), type="primary", icon=":material/check:",
                on_click=_confirm, args=(now, file),
            )  # fmt: skip


def _field(now: Here, file: HandedIn, proposed: Proposed) -> None:
    left, right = st.columns([2, 3], gap="small")
    with left:
        st.text_input(
            _name(now, proposed), value=proposed.value, key=_key(now, file, proposed), max_chars=2000
        )
    with right:
        if not proposed.sure and not proposed.confirmed:
            small(state.t("evidence/unsure"))
        if proposed.passage:
            where = state.t("evidence/page", n=proposed.page) if proposed.page else ""
            st.caption(f"{plain(where)} > {plain(now.say('view/quoted', said=proposed.passage))}")


def _name(now: Here, proposed: Proposed) -> str:
    key = f"field/{proposed.field}"
    name = now.say(key) if now.say.has(key) else proposed.field
    return plain(name if proposed.item is None else f"{name} ({proposed.item})")


def _key(now: Here, file: HandedIn, proposed: Proposed) -> str:
    return f"{now.id}/field/{file.name}/{file.version}/{proposed.key}"


def _confirm(now: Here, file: HandedIn) -> None:
    said = {p.key: str(state.shown(_key(now, file, p)) or "").strip() for p in file.proposed}
    saving.described(
        now.id, file.stored.hints.model_copy(update={"confirmed": {**file.stored.hints.confirmed, **said}})
    )
