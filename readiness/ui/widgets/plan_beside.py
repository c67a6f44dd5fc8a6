"""The agreed plan's own figures beside the proposal's, drawn only when somebody asks."""

from __future__ import annotations

from readiness.report.view.beside import beside_rows, break_lines
from readiness.ui.here import Here
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import bullets, prose
from readiness.ui.widgets.table import set_table
from readiness.ui.widgets.waiting import ready


def plan_beside(now: Here) -> None:
    if now.case.plan is not None:
        folded(
            now.say("plan_page/beside/title"),
            ":material/compare_arrows:",
            "plan_beside",
            lambda: _beside(now),
        )


def _beside(now: Here) -> None:
    say, result = now.say, now.result()
    agreed = ready(now.figures.room_plan(now.examined()), "plan")
    if agreed is None:
        return
    prose(say("plan_page/beside/says"))
    columns = ["", say("plan_page/beside/ours"), say("plan_page/beside/proposal")]
    set_table(beside_rows(agreed, result.roadmap, say), columns, say("plan_page/beside/title"))
    bullets(break_lines(agreed, say))
