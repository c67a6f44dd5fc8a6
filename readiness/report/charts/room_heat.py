"""Participants x questions as a heat map: the most divided question on top, each cell a level, "?" for not knowing.

A level somebody calls a guess stands in brackets.
"""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from readiness.model.room import Seat, Vote
from readiness.report.charts.axis_words import label_expression
from readiness.report.charts.frame import when_narrow
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.words import Words
from readiness.rooms.spread import Divided

ROW, LABEL, FIGURE = 30, 11, 13
"""Pixels of a row, its name and its figures."""
DARK_FROM = 2.5
NAME, NAME_WHEN_NARROW = 360, 130


def room_heat(
    found: Sequence[Divided],
    votes: Sequence[Vote],
    seats: Sequence[Seat],
    named: Sequence[str],
    say: Words,
    palette: Palette = LIGHT,
    size: float = 1.0,
) -> alt.LayerChart:
    """`named` = what each seat is called, in the order of `seats`; rows in the order of `found`; `size` enlarges it for a wall."""
    row = {d.question: place for place, d in enumerate(found)}
    column = {s.id: place for place, s in enumerate(seats)}
    values = [
        {
            "row": row[v.question],
            "seat": column[v.seat],
            "level": v.level,
            "said": _said(v, say),
            "who": named[column[v.seat]],
            "what": say.question(v.question),
            "dark": v.level is not None and v.level >= DARK_FROM,
        }
        for v in votes
        if v.question in row and v.seat in column
    ]
    questions = [say.question(d.question) for d in found]
    x = alt.X(
        "seat:O",
        title=None,
        scale=alt.Scale(domain=list(range(len(seats)))),
        axis=alt.Axis(
            orient="top",
            labelExpr=label_expression(list(named)),
            labelAngle=-40,
            ticks=False,
            domain=False,
            labelFontSize=LABEL * size,
        ),
    )
    y = alt.Y(
        "row:O",
        title=None,
        scale=alt.Scale(domain=list(range(len(found)))),
        axis=alt.Axis(
            labelExpr=label_expression(questions),
            labelLimit=when_narrow(NAME_WHEN_NARROW, NAME * size),
            labelFontSize=LABEL * size,
            ticks=False,
            domain=False,
            labelPadding=8,
        ),
    )
    base = alt.Chart(alt.InlineData(values=values))
    scale = alt.Scale(domain=[0, 4], range=[palette.tints[0], palette.tints[3]])
    color = alt.condition(
        "datum.level === null", alt.value(palette.panel), alt.Color("level:Q", scale=scale, legend=None)
    )
    tips = [
        alt.Tooltip("what:N", title=" "),
        alt.Tooltip("who:N", title=" "),
        alt.Tooltip("said:N", title=" "),
    ]
    cells = base.mark_rect(cornerRadius=3, stroke=palette.paper).encode(x=x, y=y, color=color, tooltip=tips)
    figures = base.mark_text(fontSize=FIGURE * size).encode(
        x=x,
        y=y,
        text="said:N",
        color=alt.condition("datum.dark", alt.value(palette.paper), alt.value(palette.ink)),
    )
    return alt.LayerChart(layer=[cells, figures]).properties(height=alt.Step(ROW * size))


def _said(vote: Vote, say: Words) -> str:
    if vote.level is None:
        return "?"
    level = say.number(vote.level, 1)
    return f"({level})" if vote.confidence == "low" else level
