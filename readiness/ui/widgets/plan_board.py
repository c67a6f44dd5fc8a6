"""The plan as a board: one column a horizon, one card an action, the state as sign and word."""

from __future__ import annotations

import streamlit as st

from readiness.report.view.plan_rows import PlanColumn, PlanRow, board, plan_rows, themes
from readiness.report.words import Words
from readiness.ui.here import Here
from readiness.ui.widgets.plain import bullets, plain, small, strong
from readiness.ui.widgets.plan_beside import plan_beside

SIGNS = {
    "open": (":material/radio_button_unchecked:", "gray"),
    "running": (":material/play_circle:", "blue"),
    "done": (":material/check_circle:", "green"),
    "stopped": (":material/cancel:", "red"),
}


def plan_board(now: Here) -> None:
    plan = now.case.plan
    if plan is None:
        return
    plan_beside(now)
    columns = board(plan_rows(plan, now.say), now.say)
    for place, column in zip(st.columns(len(columns)), columns, strict=True):
        with place:
            strong(column.name)
            small(now.say("plan_page/count", n=len(column.rows)))
            if column.id == "12+":
                _themes(now, column)
            else:
                for row in column.rows:
                    _card(row, now.say)


def _themes(now: Here, column: PlanColumn) -> None:
    """Beyond a year a plan says what about, not what on which day."""
    for theme, rows in themes(column.rows, now.bank, now.say):
        with st.container(border=True, gap="small"):
            strong(theme)
            bullets([f"{row.name} · {row.when}" for row in rows])


def _card(row: PlanRow, say: Words) -> None:
    icon, color = SIGNS[row.status]
    with st.container(border=True, gap="small"):
        strong(row.name)
        small(f"{row.role} · {row.owner} · {row.when}")
        small(row.ahead)
        with st.container(horizontal=True, gap="small"):
            st.badge(plain(row.said), icon=icon, color=color)  # type: ignore[arg-type]
            if row.shift:
                late = row.shift > 0
                said = say(f"plan_page/{'later' if late else 'earlier'}", n=abs(row.shift))
                st.badge(plain(said), icon=":material/schedule:", color="orange" if late else "green")
