"""The ten customers that matter: who buys, how they buy, what is behind them - as a table to type into."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import streamlit as st

from readiness.model.case import Customer
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.places import countries
from readiness.ui.widgets.plain import prose

COLUMNS = ("name", "revenue", "profile", "country", "portal")


@dataclass(frozen=True)
class Sheet:
    """The rows the editor started from and what they were stored as last; it tells its edits against the start.

    Were the start replaced after each edit, the cursor would jump; were it kept after somebody else's change, that
    change would be overwritten. So it is replaced only when the stored customers are not what was last stored here.
    """

    start: tuple[Customer, ...]
    stored: tuple[Customer, ...]
    turn: int

    def key(self, case_id: str) -> str:
        return f"{case_id}/customers/{self.turn}"


def customers(now: Here) -> None:
    st.subheader(state.t("company/customers"), anchor=False)
    prose(state.t("company/customers_says"))
    sheet = _sheet(now)
    st.data_editor(
        _table(sheet.start),
        key=sheet.key(now.id),
        num_rows="dynamic",
        placeholder="",
        hide_index=True,
        column_config=_columns(now),
        on_change=_save,
        args=(now, sheet),
        alt=state.t("company/customers"),
    )


def _sheet(now: Here) -> Sheet:
    held, stored = state.shown(f"{now.id}/sheet"), now.case.profile.customers
    if not isinstance(held, Sheet) or held.stored != stored or state.shown(held.key(now.id)) is None:
        turn = held.turn + 1 if isinstance(held, Sheet) else 0
        held = Sheet(stored, stored, turn)
        state.remember(f"{now.id}/sheet", held)
    return held


def _table(rows: tuple[Customer, ...]) -> pd.DataFrame:
    table = pd.DataFrame(
        [[getattr(c, name) for name in COLUMNS] for c in rows], columns=list(COLUMNS), dtype=object
    )
    return table.astype({"revenue": "float64"})


def _columns(now: Here) -> dict[str, Any]:
    t, column = state.t, st.column_config
    known = countries(now.say)
    return {
        "name": column.TextColumn(t("company/customer_name"), required=True, max_chars=120, width="medium"),
        "revenue": column.NumberColumn(t("company/customer_revenue", currency=now.case.currency), min_value=0, format="localized"),
        "profile": column.SelectboxColumn(t("company/customer_profile"), options=[b.id for b in now.bank.buyers],
                                          format_func=lambda code: now.say.buyer(str(code), "short"), width="medium"),
        "country": column.SelectboxColumn(t("company/country"), options=known, format_func=lambda code: now.say.country(str(code))),
        "portal": column.TextColumn(t("company/customer_portal"), max_chars=80),
    }  # fmt: skip


def _save(now: Here, sheet: Sheet) -> None:
    found = edited(sheet.start, state.shown(sheet.key(now.id)))
    if saving.profile(now.id, now.case.profile, customers=found):
        state.remember(f"{now.id}/sheet", replace(sheet, stored=found))


def edited(start: tuple[Customer, ...], edits: dict[str, Any]) -> tuple[Customer, ...]:
    """A row without a name is not a customer yet."""
    rows: list[dict[str, Any]] = [dict(customer) for customer in start]
    for at, changed in edits["edited_rows"].items():
        rows[int(at)] |= changed
    kept = [row for at, row in enumerate(rows) if at not in set(edits["deleted_rows"])]
    kept += [{name: added.get(name) for name in COLUMNS} for added in edits["added_rows"]]
    return tuple(Customer(**row) for row in kept if (row.get("name") or "").strip())
