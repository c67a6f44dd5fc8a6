"""The agreed plan as bars over calendar months; below each the bar of the version published last, on it its milestones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import altair as alt

from readiness.model.plan import Milestone, Progress
from readiness.planning.months import first_day
from readiness.report.charts.axis_words import inside, label_expression, named_rows
from readiness.report.charts.frame import when_narrow
from readiness.report.charts.gantt import NAME, NAME_WHEN_NARROW
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.view.agreed import ActionLine
from readiness.report.words import Words

ROW = 22
QUARTER = 3
STATES: tuple[Progress, ...] = ("open", "running", "done", "stopped")


def plan_gantt(
    lines: Sequence[ActionLine],
    begins: date,
    on: date,
    say: Words,
    palette: Palette = LIGHT,
    first: int = 1,
) -> alt.LayerChart:
    """Rows in the order given, numbered from `first`; `on` is drawn as a line where it lies in the months shown."""
    rows = [_row(place, line, say) for place, line in enumerate(lines)]
    begin, end = _months_shown(lines)
    x = _x(begin, end, begins, say)
    y = _y([f"{place + first}  {line.name}" for place, line in enumerate(lines)])
    shades = (palette.tints[1], palette.tints[2], palette.tints[3], palette.rule)
    color = alt.Color(
        "state:N",
        title=None,
        scale=alt.Scale(domain=[say(f"report/agreed/state/{s}") for s in STATES], range=list(shades)),
    )
    bars = alt.Chart(alt.InlineData(values=rows))
    now = bars.mark_bar(height=9, cornerRadius=2, yOffset=-2).encode(
        x=x, x2="finish:Q", y=y, color=color, tooltip=_tips()
    )
    before = (
        alt.Chart(alt.InlineData(values=[r for r in rows if r["from"] is not None]))
        .mark_bar(height=3, yOffset=7, color=palette.muted)
        .encode(x="from:Q", x2="to:Q", y=y)
    )
    said = bars.mark_text(align="left", dx=9, dy=-2, fontSize=when_narrow(0, 10), color=palette.muted).encode(
        x="ends:Q", y=y, text="who:N"
    )
    stones = (
        alt.Chart(
            alt.InlineData(values=[_stone(p, m) for p, x in enumerate(lines) for m in x.action.milestones])
        )
        .mark_point(shape="diamond", filled=True, size=70, yOffset=-2, opacity=1, color=palette.ink)
        .encode(x="month:Q", y=y)
    )
    today = (
        alt.Chart(alt.InlineData(values=[{"month": at} for at in _today(begins, on, begin, end)]))
        .mark_rule(strokeDash=[4, 3], color=palette.bad, strokeWidth=1)
        .encode(x="month:Q")
    )
    return alt.LayerChart(layer=[today, before, now, stones, said]).properties(height=alt.Step(ROW))


def _row(place: int, line: ActionLine, say: Words) -> dict[str, Any]:
    kept = line.baseline
    finish = kept.finish_month if kept else 0
    return {
        "row": place,
        "step": line.name,
        "start": line.start - 1,
        "finish": line.finish,
        "ends": max(line.finish, finish),
        "from": kept.start_month - 1 if kept else None,
        "to": kept.finish_month if kept else None,
        "state": say(f"report/agreed/state/{line.action.status}"),
        "who": line.owner,
    }


def _stone(place: int, stone: Milestone) -> dict[str, float]:
    return {"row": place, "month": stone.month}


def _months_shown(lines: Sequence[ActionLine]) -> tuple[int, int]:
    """Whole quarters of the plan, from the one something begins in to the one in which all has ended."""
    spans = [(x.start, x.finish) for x in lines]
    spans += [(b.start_month, b.finish_month) for x in lines if (b := x.baseline) is not None]
    begin = (min(s for s, _ in spans) - 1) // QUARTER * QUARTER
    return begin, -(-max(f for _, f in spans) // QUARTER) * QUARTER


def _today(begins: date, on: date, begin: int, end: int) -> list[float]:
    month = (on.year - begins.year) * 12 + on.month - begins.month
    at = month + (on.day - 1) / 31
    return [at] if begin <= at <= end else []


def _x(begin: int, end: int, begins: date, say: Words) -> alt.X:
    step = 1 if end - begin <= 12 else QUARTER
    marks = list(range(begin, end + 1, step))
    return alt.X(
        "start:Q",
        title=None,
        scale=alt.Scale(domain=[begin, end], nice=False, zero=False),
        axis=alt.Axis(
            values=marks,
            labelExpr=label_expression({str(m): say.month(first_day(begins, 1), m + 1) for m in marks}),
            orient="top",
            labelAlign=inside(end),
        ),
    )


def _y(names: list[str]) -> alt.Y:
    return alt.Y(
        "row:O",
        title=None,
        axis=named_rows(names, NAME_WHEN_NARROW, NAME),
    )


def _tips() -> list[alt.Tooltip]:
    return [alt.Tooltip(f"{name}:N", title=" ") for name in ("step", "state", "who")]
