"""The sheets of a plan: those handed out by us come before all others, each tells which columns it has."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

from readiness.evidence.reading import LineBuilder
from readiness.evidence.shapes_plan import PLAN_BESIDE, PLAN_COLUMNS, PLAN_TABLE
from readiness.evidence.tables.grid import Grid, Layout

KIND = PLAN_TABLE.kind
BESIDE = tuple(shape.kind for shape in PLAN_BESIDE)
MARK = "plan_id"
"""Only sheets handed out by us have this column."""

Sheets = Sequence[tuple[Grid, Layout]]


def own(read: Sheets) -> Sheets:
    """Sheets handed out by us if there are any: what else looks like a plan in the same workbook only tells of it."""
    return [(grid, at) for grid, at in read if MARK in at.columns.by_field] or read


def columns_of(read: Sheets) -> pa.Table:
    lines = LineBuilder(PLAN_COLUMNS)
    for grid, at in read:
        for name in at.columns.by_field:
            lines.add({"of": at.columns.kind, "field": name}, row=at.header_row, sheet=grid.name)
    return lines.table()
