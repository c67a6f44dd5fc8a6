"""Planning again: the calm plan and the best one side by side, every change with its reason; people take one over."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from readiness.planning.draft import published
from readiness.planning.rolling.adopt import adopted
from readiness.planning.rolling.replan import Replanned
from readiness.report.view.replanned import ChangeLine, replanned_lines
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import bullets, plain, prose, small
from readiness.ui.widgets.plan_change import change
from readiness.ui.widgets.waiting import ready

Which = Literal["calm", "best"]


def plan_again(now: Here) -> None:
    plan, say = now.case.plan, now.say
    if plan is None:
        return
    prose(say("progress/again_says"))
    found = ready(now.figures.replanned(now.examined()), "plan")
    if found is None:
        return
    lines = replanned_lines(found, plan, say)
    small(lines.frozen)
    prose(lines.choice)
    prose(lines.outlook)
    bullets(lines.unproven)
    left, right = st.columns(2, gap="large")
    with left:
        _one(now, found, "calm", lines.calm)
    with right:
        _one(now, found, "best", lines.best)


def _one(now: Here, found: Replanned, which: Which, lines: tuple[ChangeLine, ...]) -> None:
    say = now.say
    st.subheader(say(f"replan/{which}"), anchor=False)
    if not lines:
        prose(say("replan/nothing"))
        return
    st.button(
        say(f"progress/take_{which}"), key=f"{now.id}/plan/take/{which}", icon=":material/published_with_changes:",
        type="primary" if which == "calm" else "secondary", on_click=_take, args=(now, found, which),
    )  # fmt: skip
    for line in lines:
        with st.container(border=True, gap="small"):
            st.markdown(f"**{plain(line.name)}**")
            st.markdown(plain(f"{line.was or '–'} → {line.now or '–'}"))
            small(line.why)


def _take(now: Here, found: Replanned, which: Which) -> None:
    plan = now.case.plan
    if plan is None:
        return
    roadmap, changes = (
        (found.calm, found.changes_calm) if which == "calm" else (found.best, found.changes_best)
    )
    moved = adopted(plan, roadmap, changes, now.bank, state.author())
    change(now, published(moved, now.case, state.author()), log=False)
