"""A part of the agreed plan as a table to type into, stored at each change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import streamlit as st

from readiness.model.plan import Plan
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plan_change import change

Edited = Callable[[Plan, dict[str, Any]], Plan]
"""The plan with what was typed into the table made from it."""


@dataclass(frozen=True)
class Sheet:
    """The plan the editor started from and what was stored of it last; it tells its edits against the start.

    Were the start replaced after each edit, the cursor would jump; it is replaced when somebody else changed the plan.
    """

    start: Plan
    stored: Plan
    turn: int

    def key(self, name: str) -> str:
        return f"{name}/{self.turn}"


def plan_sheet(
    now: Here,
    name: str,
    table: Callable[[Plan], pd.DataFrame],
    columns: dict[str, Any],
    edited: Edited,
    alt: str,
) -> None:
    plan, name = now.case.plan, f"{now.id}/plan/{name}"
    if plan is None:
        return
    held = state.shown(name)
    if not isinstance(held, Sheet) or held.stored != plan or state.shown(held.key(name)) is None:
        held = Sheet(plan, plan, held.turn + 1 if isinstance(held, Sheet) else 0)
        state.remember(name, held)
    st.data_editor(
        table(held.start),
        key=held.key(name),
        num_rows="dynamic",
        hide_index=True,
        height="content",
        placeholder="",
        column_config=columns,
        on_change=_save,
        args=(now, name, held, edited),
        alt=alt,
    )


def _save(now: Here, name: str, sheet: Sheet, edited: Edited) -> None:
    stored = change(now, edited(sheet.start, state.shown(sheet.key(name))))
    if stored is not None:
        state.remember(name, replace(sheet, stored=stored))


def cell(typed: Any) -> Any:
    """What stands in a cell; an emptied one is unknown."""
    text = typed.strip() if isinstance(typed, str) else typed
    return None if text == "" else text


def parts(typed: Any, mark: str = ",") -> tuple[str, ...]:
    """What stands between the marks of a line, without blanks; nothing typed is nothing."""
    return tuple(part.strip() for part in str(typed or "").split(mark) if part.strip())


def own_id(prefix: str, taken: Iterable[str]) -> str:
    """The next free number of what people add themselves."""
    numbers = [int(n) for ident in taken if (n := ident.removeprefix(prefix)) != ident and n.isdigit()]
    return f"{prefix}{max(numbers, default=0) + 1}"


def kept_rows(
    rows: list[Any], edits: dict[str, Any], typed: Callable[[Any, dict[str, Any]], Any]
) -> list[Any]:
    """The rows with what was typed into them, without those deleted."""
    for at, found in edits["edited_rows"].items():
        rows[int(at)] = typed(rows[int(at)], found)
    gone = set(edits["deleted_rows"])
    return [row for at, row in enumerate(rows) if at not in gone]
