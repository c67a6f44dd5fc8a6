"""Words for the marks of an axis, as the chart library's expressions want them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from readiness.report.charts.frame import IS_NARROW, when_narrow


def label_expression(words: Sequence[str] | Mapping[str, str]) -> str:
    """Looks a mark's value up in the words. JSON escapes whatever a person wrote, so it stays a string."""
    return f"({json.dumps(words)})[datum.value]"


def named_rows(names: Sequence[str], narrow: float, wide: float) -> alt.Axis:
    """One name a row, without lines; cut to so many pixels on a telephone and elsewhere."""
    return alt.Axis(
        labelExpr=label_expression(names),
        labelLimit=when_narrow(narrow, wide),
        ticks=False,
        domain=False,
        labelPadding=8,
    )


def inside(last: int) -> dict[str, Any]:
    """How a mark's word stands to it: right of it; on a telephone the last stands left, where it is not cut."""
    return {"condition": {"test": f"datum.value >= {last} && {IS_NARROW}", "value": "right"}, "value": "left"}
