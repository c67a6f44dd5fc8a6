"""Questions drawn by chance: the only proof a firm does not choose, so it also says how the rest was answered."""

from __future__ import annotations

import streamlit as st

from readiness.model.case import SpotChecks
from readiness.report.view.spot_checks import DrawnLine, drawn_lines
from readiness.score.spot_checks import draw_spot_checks
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import plain, prose, small
from readiness.ui.widgets.signs import mark


def spot_checks(now: Here) -> None:
    drawn = now.case.spot_checks
    lines = _lines(now)
    still_open = sum(not line.shown for line in lines)
    label = state.t("spot/title") if not still_open else state.t("spot/title_open", n=still_open)
    with st.expander(label, icon=":material/casino:", expanded=bool(still_open)):
        prose(state.t("spot/says"))
        for line in lines:
            st.markdown(f"{mark('met' if line.shown else 'claimed', line.said)} **{plain(line.title)}**")
            small(line.wanted)
        if drawn.questions:
            small(state.t("spot/seed", seed=drawn.seed))
        st.button(
            state.t("spot/again" if drawn.questions else "spot/draw"),
            on_click=_draw,
            args=(now,),
            key="spot/draw",
        )


def _lines(now: Here) -> tuple[DrawnLine, ...]:
    examined = now.examined_so_far()
    items = now.figures.assessment(examined).items if examined else ()
    return drawn_lines(now.case, now.bank, items, now.say)


def _draw(now: Here) -> None:
    """A new seed each time; what was drawn before stays in the case's history."""
    seed = now.case.spot_checks.seed + 1
    questions = draw_spot_checks(
        now.bank, now.case, seed, round(now.bank.limits(now.case.on)["spot_checks.number"])
    )
    saving.head(now.id, {"spot_checks": SpotChecks(seed=seed, questions=questions)})
