"""A column's distinct cells become values of its type, each read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.shape import ARROW
from readiness.evidence.tables.batch import Column
from readiness.evidence.tables.cells import Cell, Manner, Unreadable, read_cell
from readiness.evidence.tables.dates import in_utc
from readiness.evidence.tables.plain import plain_values

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
        plain = plain_values(column, self.manner)
        if plain is not None:
            return ReadColumn(plain, {}, _without_zone(plain) if self.manner.type == "moment" else None)
        type_ = ARROW[self.manner.type]
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


def _without_zone(moments: pa.Array) -> pa.Array:
    return pc.if_else(pc.is_valid(moments), pa.scalar(False), pa.scalar(None, pa.bool_()))
