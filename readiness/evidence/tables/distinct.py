"""A column's distinct cells become values of its type, each read once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence import limits
from readiness.evidence.shape import ARROW
from readiness.evidence.tables.batch import Column
from readiness.evidence.tables.cells import Cell, Manner, Unreadable, read_cell
from readiness.evidence.tables.dates import in_utc

_POWER = re.compile(r"\d[eE]\+\d")
"""4.7E+11 is what a spreadsheet makes of a long number."""


Read = tuple[object, str | None, bool | None]
_REMEMBERED = 100_000
"""Cells of one column kept in mind: some 20 MB."""


@dataclass(frozen=True)
class ReadColumn:
    """`values` in the order of the rows; `faults`: place of a distinct cell -> code of what is wrong with it.

    `zoned` says of moments whether they came with their offset.
    """

    values: pa.Array
    faults: Mapping[int, str]
    zoned: pa.Array | None = None


@dataclass
class ColumnReader:
    """Reads the batches of one column; what an earlier batch held is remembered."""

    manner: Manner
    _known: dict[tuple[type, Cell], Read] = field(default_factory=dict)

    def __call__(self, column: Column) -> ReadColumn:
        type_ = ARROW[self.manner.type]
        plain = _as_they_stand(column.texts, self.manner)
        if plain is not None:
            return ReadColumn(plain, {})
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        read = [self._known.get((type(c), c)) or self._look(c) for c in column.cells]
        faults = {place: fault for place, (_, fault, _) in enumerate(read) if fault is not None}
        values = pa.array([value for value, _, _ in read], type_).take(column.codes)
        if self.manner.type != "moment":
            return ReadColumn(values, faults)
        zoned = pa.array([known for _, _, known in read], pa.bool_())
        return ReadColumn(values, faults, zoned.take(column.codes))

    def _look(self, cell: Cell) -> Read:
        """Value, code of what is wrong, and of a moment whether it came with its offset."""
        value, fault, zoned = None, None, None
        try:
            value = read_cell(cell, self.manner)
        except Unreadable as unreadable:
            value, fault = self.manner.unreadable, unreadable.code
        if self.manner.type == "moment" and isinstance(value, datetime):
            value, zoned = in_utc(value)
        return self._known.setdefault((type(cell), cell), (value, fault, zoned))


def _as_they_stand(texts: pa.Array, manner: Manner) -> pa.Array | None:
    """Short cut for columns of article numbers and names, where hardly a cell repeats; None where it does not hold."""
    if manner.type not in ("id", "text") or texts.null_count:
        return None
    content = texts.buffers()[2].to_pybytes()
    whole = content.decode("ascii") if content.isascii() else "\n"
    usual = whole.isprintable() and "  " not in whole and not ("+" in whole and _POWER.search(whole))
    if not usual or (pc.max(pc.binary_length(texts)).as_py() or 0) > limits.CELL:
        return None
    trimmed = pc.ascii_trim_whitespace(texts)
    return pc.if_else(pc.equal(trimmed, ""), pa.scalar(None, pa.string()), trimmed)
