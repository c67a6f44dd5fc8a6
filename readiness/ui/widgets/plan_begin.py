"""Before anything is agreed: what taking the proposal over means, and the click that does it."""

from __future__ import annotations

import streamlit as st

from readiness.planning.draft import drafted, published
from readiness.report.view.result import Result
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import bullets, prose
from readiness.ui.widgets.plan_trouble import plan_trouble


def plan_begin(now: Here, result: Result) -> None:
    say, steps = now.say, len(result.roadmap.steps)
    prose(say("plan_page/none", n=steps))
    bullets([say(f"plan_page/begin/{n}") for n in range(3)])
    plan_trouble(now.say)
    st.button(say("plan_page/take_over"), type="primary", icon=":material/handshake:", key=f"{now.id}/plan/begin",
              disabled=not steps, on_click=_take_over, args=(now, result))  # fmt: skip


def _take_over(now: Here, result: Result) -> None:
    draft = drafted(result.roadmap, now.case, now.bank)
    saving.plan(now.kept, published(draft, now.case, state.author()))
