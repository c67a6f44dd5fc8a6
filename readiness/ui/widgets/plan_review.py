"""Review mode: the four questions on one day, kept with the plan; a review is where plans may change."""

from __future__ import annotations

import streamlit as st

from readiness.model.plan_log import Review
from readiness.report.view.plan_pages import fact_lines
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import bullets, plain, prose, small, strong
from readiness.ui.widgets.plan_change import change
from readiness.ui.widgets.plan_sheet import parts
from readiness.ui.widgets.waiting import ready

QUESTIONS = ("on_plan", "bottleneck", "lesson", "improvement")
LINES = 90


def plan_review(now: Here) -> None:
    plan = now.case.plan
    if plan is None:
        return
    say, key = now.say, f"{now.id}/plan/review"
    prose(say("plan_page/review/says"))
    counted = ready(now.figures.overview(now.examined(), now.result().roadmap), "plan")
    if counted is not None:
        bullets(tuple(fact_lines(counted.facts, plan, say)))
    with st.form(key, border=True, clear_on_submit=True):
        for question in QUESTIONS:
            st.text_area(
                say(f"plan_page/review/{question}"), key=f"{key}/{question}", height=LINES, max_chars=2000
            )
        st.text_input(say("plan_page/review/present"), key=f"{key}/present", max_chars=400)
        st.form_submit_button(say("plan_page/review/keep"), type="primary", on_click=_save, args=(now, key))
    for review in reversed(plan.reviews):
        with st.container(border=True):
            strong(say.day(review.on))
            for question in QUESTIONS:
                answer = getattr(review, question)
                if answer:
                    st.markdown(f"**{plain(say(f'plan_page/review/{question}'))}** {plain(answer)}")
            small(say.row(review.present))


def _save(now: Here, key: str) -> None:
    plan = now.case.plan
    said = {q: str(state.shown(f"{key}/{q}") or "").strip() or None for q in QUESTIONS}
    if plan is None or not any(said.values()):
        return
    present = parts(state.shown(f"{key}/present"))
    review = Review(on=state.today().date(), present=present, **said)
    change(now, plan.model_copy(update={"reviews": (*plan.reviews, review)}))
