"""Which column means what: as recognised, for a person to confirm or correct."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from readiness.ui import saving, state
from readiness.ui.handed_in import HandedIn
from readiness.ui.here import Here
from readiness.ui.widgets.plain import prose

NONE = ""
"""A field no column stands for; stored, so that the next reading does not guess again."""


def column_form(now: Here, file: HandedIn) -> None:
    label = state.t("evidence/columns", n=len(file.head.columns), of=len(file.fields))
    with st.expander(label, icon=":material/view_column:"):
        prose(state.t("evidence/columns_says"))
        if file.head.preview:
            st.dataframe(_preview(file), hide_index=True, alt=state.t("evidence/preview"))
        key = f"{now.id}/columns/{file.name}/{file.version}"
        st.data_editor(
            _table(now, file),
            key=key,
            hide_index=True,
            num_rows="fixed",
            placeholder="",
            disabled=["field"],
            column_config={
                "field": st.column_config.TextColumn(state.t("evidence/field"), width="medium"),
                "header": st.column_config.SelectboxColumn(
                    state.t("evidence/header"), options=list(dict.fromkeys(file.head.headers)), width="large"
                ),
            },
            on_change=_corrected,
            args=(now, file, key),
            alt=state.t("evidence/columns_says"),
        )
        st.button(state.t("evidence/columns_right"), icon=":material/check:", key=f"{key}/right",
                  on_click=_confirmed, args=(now, file))  # fmt: skip


def _preview(file: HandedIn) -> pd.DataFrame:
    """Headers may stand twice; a table on the screen may not have two columns of one name."""
    headers = [
        f"{h or '–'}" + "\u200b" * file.head.headers[:at].count(h) for at, h in enumerate(file.head.headers)
    ]
    rows = [list(row[: len(headers)]) + [""] * (len(headers) - len(row)) for row in file.head.preview]
    return pd.DataFrame(rows, columns=headers)


def _table(now: Here, file: HandedIn) -> pd.DataFrame:
    say = now.say
    names = [say(f"field/{f}") if say.has(f"field/{f}") else f for f in file.fields]
    return pd.DataFrame(
        {"field": names, "header": [file.head.columns.get(f) for f in file.fields]}, dtype=object
    )


def _corrected(now: Here, file: HandedIn, key: str) -> None:
    columns = {**file.head.columns, **file.stored.hints.columns}
    for row, changed in state.shown(key)["edited_rows"].items():
        columns[file.fields[int(row)]] = changed.get("header") or NONE
    saving.described(now.id, file.stored.hints.model_copy(update={"columns": columns}))


def _confirmed(now: Here, file: HandedIn) -> None:
    saving.described(now.id, file.stored.hints.model_copy(update={"columns": dict(file.head.columns)}))
