"""A table as columns, some ten thousand rows at a time; what a column says is looked at once a distinct cell.

A stock list of a million rows holds a few thousand different dates, units and places, so reading each of them once is
what makes large tables quick.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice, zip_longest

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.tables.cells import Cell

SIZE = 50_000
Row = tuple[int, Sequence[Cell]]
"""The physical row (line of a CSV where the record starts, row of a sheet) and its cells."""


class Column:
    """The cells of one column, row after row; distinct ones are gathered when first asked for."""

    def __init__(self, rows: pa.Array | Sequence[Cell]) -> None:
        self._rows = rows

    @cached_property
    def texts(self) -> pa.Array:
        """Each row's text, null where the cell is something else."""
        if isinstance(self._rows, pa.Array):
            return self._rows
        return pa.array([c if isinstance(c, str) else None for c in self._rows], pa.string())

    @property
    def all_texts(self) -> bool:
        return not self.texts.null_count

    @cached_property
    def coded(self) -> pa.DictionaryArray:
        """The distinct texts, and each row's place among them; for columns of nothing but texts."""
        return self.texts.dictionary_encode()

    @property
    def cells(self) -> list[Cell]:
        """The distinct cells; 1, 1.0 and True are different ones."""
        return self._distinct[0]

    @property
    def codes(self) -> pa.Array:
        """`codes[i]` is the place of row i's cell among the distinct ones."""
        return self._distinct[1]

    @cached_property
    def _distinct(self) -> tuple[list[Cell], pa.Array]:
        if self.all_texts:
            return self.coded.dictionary.to_pylist(), self.coded.indices
        places: dict[tuple[type, Cell], int] = {}
        codes = [places.setdefault((type(c), c), len(places)) for c in self._rows]
        return [cell for _, cell in places], pa.array(codes, pa.int32())

    def cell(self, at: int) -> Cell:
        cell: Cell = self._rows[at].as_py() if isinstance(self._rows, pa.Array) else self._rows[at]
        return cell

    def rows_of(self, places: Iterable[int]) -> list[int]:
        """Rows whose cell is one of these distinct ones."""
        wanted = pa.array(sorted(places), pa.int32())
        if not len(wanted):
            return []
        found: list[int] = pc.indices_nonzero(pc.is_in(self.codes, wanted)).to_pylist()
        return found


class Batch:
    """`rows[i]` is the physical row; all columns are as long as `rows`, there are as many as the widest row has.

    A column is put in order when it is first asked for: of a wide export few columns mean anything here.
    """

    def __init__(self, rows: pa.Array, width: int, column_at: Callable[[int], Column]) -> None:
        self.rows = rows
        self._width = width
        self._column_at = column_at
        self._columns: dict[int, Column] = {}

    def column(self, at: int) -> Column:
        """A column beyond the widest row is empty."""
        if at >= self._width:
            return Column(pa.repeat("", len(self.rows)))
        if at not in self._columns:
            self._columns[at] = self._column_at(at)
        return self._columns[at]

    def beyond(self, at: int) -> Iterator[Column]:
        """The columns from this one on."""
        return (self.column(place) for place in range(at, self._width))

    def cells(self, at: int) -> list[Cell]:
        return [column.cell(at) for column in self.beyond(0)]


def batches_of(rows: Iterable[Row]) -> Iterator[Batch]:
    """Rows of any width, laid out as columns; a short row is filled up with empty cells."""
    walk = iter(rows)
    while taken := list(islice(walk, SIZE)):
        numbers, cells = zip(*taken, strict=True)
        columns = list(zip_longest(*cells, fillvalue=""))
        yield Batch(pa.array(numbers, pa.int32()), len(columns), _columns_of(columns))


def _columns_of(columns: Sequence[Sequence[Cell]]) -> Callable[[int], Column]:
    return lambda at: Column(columns[at])
