"""The parts list of the case as a table to type into; every change becomes the case's own edited list at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any

import pandas as pd
import streamlit as st

from readiness.evidence.parts_list import PartsList
from readiness.examine import Examined
from readiness.network.intake.joining import UNKNOWN_MAKER
from readiness.network.intake.own import OWN_LIST, own_list
from readiness.network.row import PartRow, part_rows
from readiness.report.parts_template import COLUMNS, COUNTRIES, NUMBERS, STATUSES, parts_template
from readiness.report.view.row_problems import row_problems
from readiness.report.words import Words
from readiness.ui import cases, saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.download import download_button
from readiness.ui.widgets.plain import prose
from readiness.ui.widgets.plan_downloads import SHEET
from readiness.ui.widgets.saved import file_trouble

MOST = 2000
"""Rows a person still finds their way in, and a browser too."""
NOTE = "note"
Rows = tuple[PartRow, ...]


@dataclass(frozen=True)
class Sheet:
    """The rows the editor started from and what was stored of them last; it tells its edits against the start.

    Were the start replaced after each edit, the cursor would jump. It is replaced when what is stored is not what was
    stored here - somebody else changed it, a file came or went - and when something else is wrong with a row.
    """

    start: Rows
    notes: tuple[str, ...]
    stored: bytes
    turn: int

    def key(self, case_id: str) -> str:
        return f"{case_id}/grid/{self.turn}"


def parts_grid(now: Here, examined: Examined | None) -> None:
    """While files are being read the table stands as it was."""
    sheet = _sheet(now, examined)
    if sheet is None:
        return
    with st.expander(state.t("grid/title", n=len(sheet.start)), icon=":material/table_edit:"):
        with st.container(horizontal=True):
            blank_sheet(now)
            _take_along(now, sheet.start)
        if len(sheet.start) > MOST:
            prose(state.t("grid/too_long", n=now.say.number(len(sheet.start))))
            return
        prose(state.t("grid/says" if sheet.start else "grid/empty"))
        file_trouble(OWN_LIST, now.say)
        st.data_editor(
            _table(sheet, now.say),
            key=sheet.key(now.id),
            num_rows="dynamic",
            placeholder="",
            hide_index=True,
            disabled=[NOTE],
            column_config=_columns(now),
            on_change=_save,
            args=(now, sheet),
            alt=state.t("grid/says"),
        )


def blank_sheet(now: Here) -> None:
    """The sheet to fill in, for whoever has no list yet."""
    download_button(state.t("grid/blank"), data=lambda: _sheet_of(now, ()), file_name="parts-list.xlsx", mime=SHEET,
                    icon=":material/download:", key="grid/blank", on_click="ignore")  # fmt: skip


def _take_along(now: Here, rows: Rows) -> None:
    if rows:
        name = f"{cases.file_stem(now.case.name)}-parts-list.xlsx"
        download_button(state.t("grid/download"), data=lambda: _sheet_of(now, rows), file_name=name, mime=SHEET,
                        icon=":material/table_view:", key="grid/download", on_click="ignore")  # fmt: skip


def _sheet_of(now: Here, rows: Rows) -> bytes:
    return parts_template(now.say, datetime.combine(now.case.on, time()), rows)


def _sheet(now: Here, examined: Examined | None) -> Sheet | None:
    """None only where the rows are not known yet."""
    held = state.shown(f"{now.id}/grid")
    if examined is None and now.kept.files:
        return held if isinstance(held, Sheet) else None
    parts = None if examined is None else examined.dossier.get(PartsList)
    rows = () if parts is None else part_rows(parts.lines.to_pydict())
    notes = () if examined is None else row_problems(rows, examined.problems, now.say)
    stored = own_list(rows)
    shown = isinstance(held, Sheet) and state.shown(held.key(now.id)) is not None
    if not isinstance(held, Sheet) or not shown or (held.stored, held.notes) != (stored, notes):
        held = Sheet(rows, notes, stored, held.turn + 1 if isinstance(held, Sheet) else 0)
        state.remember(f"{now.id}/grid", held)
    return held


def _table(sheet: Sheet, say: Words) -> pd.DataFrame:
    values = [
        [note, *(_as_read(c, getattr(row, c), say) for c in COLUMNS)]
        for row, note in zip(sheet.start, sheet.notes, strict=True)
    ]
    table = pd.DataFrame(values, columns=[NOTE, *COLUMNS], dtype=object)
    return table.astype(dict.fromkeys((*NUMBERS, "share"), "float64"))


def _as_read(column: str, value: Any, say: Words) -> Any:
    """Countries as they were understood, in the reader's language; what is stored stays as it was written."""
    if column == "supplier" and value == UNKNOWN_MAKER:
        return say("view/unknown")
    code = say.world.countries.resolve(value) if column in COUNTRIES else None
    return say.country(code) if code else value


def _columns(now: Here) -> dict[str, Any]:
    column, say = st.column_config, now.say
    found: dict[str, Any] = {NOTE: column.TextColumn(state.t("grid/note"), width="medium", pinned=True)}
    for name in COLUMNS:
        label, tip = say(f"template/column/{name}/name"), say(f"template/column/{name}/says")
        if name == "status":
            found[name] = column.SelectboxColumn(
                label,
                help=tip,
                options=list(STATUSES),
                format_func=lambda word: say(f"template/status/{word}"),
            )
        elif name == "share":
            found[name] = column.NumberColumn(label, help=tip, min_value=0, max_value=1, format="percent")
        elif name in NUMBERS:
            found[name] = column.NumberColumn(label, help=tip, min_value=0, format="localized")
        else:
            found[name] = column.TextColumn(label, help=tip, max_chars=200, required=name == "part")
    return found


def _save(now: Here, sheet: Sheet) -> None:
    data = own_list(edited(sheet.start, state.shown(sheet.key(now.id))))
    if saving.added(now.id, OWN_LIST, data):
        state.remember(f"{now.id}/grid", replace(sheet, stored=data))


def edited(start: Rows, edits: dict[str, Any]) -> Rows:
    """The rows with what was typed; a row without a part is none yet. What the table does not show stays."""
    rows = list(start)
    for at, changed in edits["edited_rows"].items():
        rows[int(at)] = _changed(rows[int(at)], changed)
    gone = set(edits["deleted_rows"])
    kept = [row for at, row in enumerate(rows) if at not in gone]
    kept += [_changed(PartRow(file=OWN_LIST), added) for added in edits["added_rows"]]
    return tuple(row for row in kept if (row.part or "").strip())


def _changed(row: PartRow, typed: dict[str, Any]) -> PartRow:
    """An input nobody knew the maker of does not count; once its maker is named, it does."""
    values: dict[str, Any] = {}
    for name, value in typed.items():
        if name in COLUMNS:
            text = value.strip() if isinstance(value, str) else value
            values[name] = None if text == "" or text is None else text
    if row.supplier == UNKNOWN_MAKER and values.get("supplier"):
        values.setdefault("status", None)
    return replace(row, **values)
