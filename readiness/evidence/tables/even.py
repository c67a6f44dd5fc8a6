"""The short way through a large CSV: no quotation marks, every line below the header with the same number of cells.

Arrow cuts such a file into columns many times faster than a row after the other. Whether a file is of this kind is
looked at first; any other takes the long way, with the same result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from readiness.evidence import limits
from readiness.evidence.tables.batch import Batch, Column

_GLANCE = 2**20
_BLOCK = 4 * 2**20
_NEVER = "\x1f"
"""A character that parts nothing, so that Arrow hands over whole lines; a file that holds it goes the long way."""


@dataclass(frozen=True)
class Even:
    """`text` is the whole file as UTF-8, `first` the first line of the even part, `last` the last line, `cells` how
    many each line from `first` on has."""

    text: bytes
    delimiter: str
    first: int
    cells: int
    last: int


def even_from(data: bytes, encoding: str, delimiter: str) -> Even | None:
    """The part of the file up to its end whose lines all have as many cells; None where quotes or limits forbid it."""
    if b"\0" in data or not delimiter.isascii():
        return None
    text = data if encoding in ("utf-8", "utf-8-sig") else data.decode(encoding).encode()
    if b'"' in text or _NEVER.encode() in text or text.count(b"\r") != text.count(b"\r\n"):
        return None
    counts = _cells_of_lines(text, delimiter)
    if not counts or not len(counts[-1]):
        return None
    of_line = pa.chunked_array(counts)
    cells, last = of_line[-1].as_py(), len(of_line)
    others = pc.indices_nonzero(pc.not_equal(of_line, cells))
    first = others[-1].as_py() + 2 if len(others) else 1
    sound = cells > 1 and pc.max(of_line).as_py() <= limits.COLUMNS and last <= limits.ROWS
    return Even(text, delimiter, first, cells, last) if sound else None


def _cells_of_lines(text: bytes, delimiter: str) -> list[pa.Array]:
    """How many cells the delimiter cuts each line into, in blocks; empty where a line is longer than a cell may be."""
    counts = []
    try:
        for block in _blocks(text, _NEVER, 1, after=0, size=_GLANCE):
            lines = block.column(0)
            if pc.max(pc.binary_length(lines)).as_py() > limits.CELL:
                return []
            counts.append(pc.add(pc.count_substring(lines, delimiter), pa.scalar(1, pa.int32())))
    except pa.ArrowInvalid:  # a line longer than a block, or no line at all
        return []
    return counts


def even_batches(even: Even | None, after: int) -> Iterator[Batch] | None:
    """The lines after `after`, None where not all of them are even."""
    if even is None or not after > 0 or after + 1 < even.first or after >= even.last:
        return None
    return _batches(even, after)


def _batches(even: Even, after: int) -> Iterator[Batch]:
    line = after + 1
    for block in _blocks(even.text, even.delimiter, even.cells, after, _BLOCK):
        rows = pc.cumulative_sum(
            pa.repeat(pa.scalar(1, pa.int32()), block.num_rows), start=pa.scalar(line - 1, pa.int32())
        )
        yield Batch(rows, even.cells, _columns_of(block))
        line += block.num_rows


def _blocks(text: bytes, delimiter: str, cells: int, after: int, size: int) -> Iterator[pa.RecordBatch]:
    names = [str(n) for n in range(cells)]
    return iter(
        csv.open_csv(
            pa.BufferReader(text),
            csv.ReadOptions(skip_rows=after, column_names=names, block_size=size, use_threads=False),
            csv.ParseOptions(delimiter=delimiter, quote_char=False, ignore_empty_lines=False),
            csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False, check_utf8=False
            ),
        )
    )


def _columns_of(block: pa.RecordBatch) -> Callable[[int], Column]:
    return lambda at: Column(block.column(at))
