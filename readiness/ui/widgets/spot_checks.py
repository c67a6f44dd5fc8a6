"""Questions drawn by chance: the only proof a firm does not choose, so it also says how the rest was answered."""

from __future__ import annotations

import streamlit as st

from readiness.model.case import SpotChecks
from readiness.score.spot_checks import draw_spot_checks
from readiness.ui import saving, state
from readiness.ui.here import Here
from readiness.ui.widgets.plain import bullets, prose


def spot_checks(now: Here) -> None:
    with st.expander(state.t("spot/title"), icon=":material/casino:"):
        prose(state.t("spot/says"))
        drawn = now.case.spot_checks.questions
        bullets([now.say.question(q) for q in drawn if q in now.bank.question])
        st.button(
            state.t("spot/again" if drawn else "spot/draw"), on_click=_draw, args=(now,), key="spot/draw"
        )


def _draw(now: Here) -> None:
    """A new seed each time; what was drawn before stays in the case's history."""
    seed = now.case.spot_checks.seed + 1
    questions = draw_spot_checks(
        now.bank, now.case, seed, round(now.bank.limits(now.case.on)["spot_checks.number"])
    )
    saving.head(now.id, {"spot_checks": SpotChecks(seed=seed, questions=questions)})
