"""Gates across firms as a heat map: a sign and a colour in each cell, the gate shut most often on top."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from readiness.portfolio.gate_map import GateRow
from readiness.portfolio.table import GATE_SIGN
from readiness.report.charts.axis_words import label_expression, named_rows
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.words import Words

ROW, LABEL, SIGN = 28, 11, 14
NAME, NAME_WHEN_NARROW = 300, 130
FIRM_NAME = 110
"""Pixels of a firm's name above its column; what is longer is cut and shown on touch."""


def gate_heat(
    rows: Sequence[GateRow], firms: Sequence[tuple[str, str]], say: Words, palette: Palette = LIGHT
) -> alt.LayerChart:
    """`firms`: id and name, in the order of the columns. A cell stays empty where nobody asks this firm for it."""
    colour = {"passed": palette.good, "claimed": palette.warn, "failed": palette.bad, "unknown": palette.open}
    values = [
        {
            "row": at,
            "firm": column,
            "state": row.states[ident],
            "sign": GATE_SIGN[row.states[ident]],
            "said": say(f"view/gate/{row.states[ident]}"),
            "who": name,
            "what": say.question(row.question),
        }
        for at, row in enumerate(rows)
        for column, (ident, name) in enumerate(firms)
        if ident in row.states
    ]
    x = alt.X(
        "firm:O",
        title=None,
        scale=alt.Scale(domain=list(range(len(firms)))),
        axis=alt.Axis(
            orient="top", labelExpr=label_expression([name for _, name in firms]), labelAngle=-40,
            labelLimit=FIRM_NAME, ticks=False, domain=False, labelFontSize=LABEL,
        ),
    )  # fmt: skip
    y = alt.Y(
        "row:O",
        title=None,
        scale=alt.Scale(domain=list(range(len(rows)))),
        axis=named_rows([say.question(row.question) for row in rows], NAME_WHEN_NARROW, NAME),
    )
    states = [state for state in GATE_SIGN if any(v["state"] == state for v in values)]
    words = {state: f"{GATE_SIGN[state]} {say(f'view/gate/{state}')}" for state in states}
    color = alt.Color(
        "state:N",
        title=None,
        scale=alt.Scale(domain=states, range=[colour[state] for state in states]),
        legend=alt.Legend(labelExpr=label_expression(words)),
    )
    tips = [alt.Tooltip(f"{name}:N", title=" ") for name in ("what", "who", "said")]
    base = alt.Chart(alt.InlineData(values=values))
    cells = base.mark_rect(cornerRadius=3, stroke=palette.paper).encode(x=x, y=y, color=color, tooltip=tips)
    signs = base.mark_text(fontSize=SIGN, fontWeight="bold").encode(
        x=x, y=y, text="sign:N", color=alt.value(palette.paper)
    )
    return alt.LayerChart(layer=[cells, signs]).properties(height=alt.Step(ROW))
