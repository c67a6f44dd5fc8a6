"""A column's distinct cells become values of its type, each read once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import pyarrow as pa

from readiness.evidence import limits
from readiness.evidence.shape import ARROW
from readiness.evidence.tables.batch import Column
from readiness.evidence.tables.cells import Cell, Manner, Unreadable, read_cell
from readiness.evidence.tables.dates import in_utc

_POWER = re.compile(r"\d[eE]\+\d")
"""4.7E+11 is what a spreadsheet makes of a long number."""


@dataclass(frozen=True)
class ReadColumn:
    """`values` in the order of the rows; `faults`: place of a distinct cell -> code of what is wrong with it.

    `zoned` says of moments whether they came with their offset.
    """

    values: pa.Array
    faults: Mapping[int, str]
    zoned: pa.Array | None = None


def read_column(column: Column, manner: Manner) -> ReadColumn:
    type_ = ARROW[manner.type]
    plain = _as_it_stands(column.cells, manner)
    if plain is not None:
        return ReadColumn(pa.array(plain, type_).take(column.codes), {})
    values: list[object] = []
    faults: dict[int, str] = {}
    for place, cell in enumerate(column.cells):
        try:
            values.append(read_cell(cell, manner))
        except Unreadable as unreadable:
            faults[place] = unreadable.code
            values.append(manner.unreadable)
    if manner.type != "moment":
        return ReadColumn(pa.array(values, type_).take(column.codes), faults)
    pairs = [in_utc(v) if isinstance(v, datetime) else (None, None) for v in values]
    moments = pa.array([utc for utc, _ in pairs], type_)
    zoned = pa.array([known for _, known in pairs], pa.bool_())
    return ReadColumn(moments.take(column.codes), faults, zoned.take(column.codes))


def _as_it_stands(cells: Sequence[Cell], manner: Manner) -> list[str | None] | None:
    """Short cut for columns of article numbers and names, where hardly a cell repeats; None where it does not hold."""
    if manner.type not in ("id", "text"):
        return None
    texts = [c for c in cells if isinstance(c, str)]
    whole = "".join(texts)
    usual = (
        len(texts) == len(cells)
        and whole.isascii()
        and whole.isprintable()
        and "  " not in whole
        and not _POWER.search(whole)
        and len(max(texts, key=len, default="")) <= limits.CELL
    )
    return [c.strip() or None for c in texts] if usual else None
