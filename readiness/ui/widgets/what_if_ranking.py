"""All presets side by side, the gravest on top: a tornado of what-ifs, and the same as a table."""

from __future__ import annotations

from readiness.examine import Examined
from readiness.report.charts.loss_bars import loss_bars
from readiness.report.view.whatifs import WhatIfLine, what_if_lines
from readiness.ui import state
from readiness.ui.here import Here
from readiness.ui.palette import chart, palette
from readiness.ui.widgets.folded import folded
from readiness.ui.widgets.plain import small
from readiness.ui.widgets.table import show_table, table_of
from readiness.ui.widgets.waiting import ready

WIDEST = 420
"""Pixels for the name of a what-if."""


def what_if_ranking(now: Here, examined: Examined) -> None:
    """Computed when somebody opens it; of the network alone, so that all together take as long as one."""
    folded(state.t("what_if/compare"), ":material/bar_chart:", "what_ifs", lambda: _ranking(now, examined))


def _ranking(now: Here, examined: Examined) -> None:
    found = ready(now.figures.presets(examined), "what_if")
    if not found:
        return
    lines = sorted(what_if_lines(found, now.say), key=_gravest_first)
    hurting = [line for line in lines if line.share_high]
    said = state.t("what_if/compare_alt", name=lines[0].name, said=lines[0].said)
    if hurting:
        chart(loss_bars(hurting, now.say, palette(), WIDEST), said, key="what_ifs")
    small(state.t("what_if/compare_says"))
    columns = [
        now.say(f"report/network/{n}") for n in ("assumption", "revenue", "weeks", "down", "price", "helped")
    ]
    show_table(table_of([_row(line) for line in lines], columns), said)


def _gravest_first(line: WhatIfLine) -> tuple[float, float, str]:
    return -(line.share or 0.0), -(line.share_high or 0.0), line.name


def _row(line: WhatIfLine) -> tuple[str, ...]:
    return line.name, line.said, line.weeks, line.products, line.price, " ".join(line.helps)
