"""CSV and its relatives: comma, semicolon, tab or bar, in any usual encoding."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from readiness.evidence import limits
from readiness.evidence.decode import Decoding, decodes, find_encoding, lines
from readiness.evidence.peek import family_of
from readiness.evidence.reading import Hint, Reading, Trouble, unreadable
from readiness.evidence.tables.batch import Row
from readiness.evidence.tables.even import even_batches, even_from
from readiness.evidence.tables.grid import Grid
from readiness.evidence.tables.sheets import read_grids

_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 200
_SEP = "sep="


class _Refused(Exception):
    """The text cannot be walked to its end; `trouble` says where it broke."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.code)
        self.trouble = trouble


def recognises(data: bytes) -> bool:
    return family_of(data) == "text"


def read(data: bytes, hint: Hint) -> Reading:
    decoding = _decoding(data, hint)
    if decoding is None:
        return unreadable("encoding_unknown", encoding=hint.encoding or "?")
    csv.field_size_limit(limits.CELL)
    try:
        delimiter, skip = _delimiter(data, decoding.encoding)
        even = even_from(data, decoding.encoding, delimiter)
        grid = Grid(
            None,
            lambda: _rows(data, decoding.encoding, delimiter, skip),
            quick=lambda after: even_batches(even, after),
        )
        if even is None:
            _count_rows(grid)
        return read_grids(
            [grid],
            hint,
            decimal={";": ",", ",": "."}.get(delimiter),  # type: ignore[arg-type]
            encoding=decoding.encoding,
            notices=()
            if decoding.certain
            else (Trouble("encoding_guessed", params={"encoding": decoding.encoding}),),
        )
    except _Refused as refused:
        return Reading("unknown", "unreadable", encoding=decoding.encoding, problems=(refused.trouble,))


def _decoding(data: bytes, hint: Hint) -> Decoding | None:
    if hint.encoding is None:
        return find_encoding(data)
    return Decoding(hint.encoding, True) if decodes(data, hint.encoding) else None


def _rows(data: bytes, encoding: str, delimiter: str, skip: int) -> Iterator[Row]:
    """Records with the physical line they start on. A text without a delimiter is one cell a line."""
    text = lines(data, encoding)
    for _ in range(skip):
        next(text)
    taken: list[str] = []
    reader = csv.reader(_noted(text, taken), delimiter=delimiter)
    while True:
        at = reader.line_num + 1 + skip
        taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as broken:
            code = "quote_open" if "field" in str(broken) else "csv_broken"
            raise _Refused(Trouble(code, at)) from broken
        if (len(taken) > 1 or taken[0].count('"') % 2) and _stays_open(taken, delimiter):
            raise _Refused(Trouble("quote_open", at))
        if at == 1 and cells:
            cells[0] = cells[0].removeprefix("\ufeff")
        yield at, cells


def _noted(text: Iterator[str], taken: list[str]) -> Iterator[str]:
    for line in text:
        taken.append(line)
        yield line


def _stays_open(record: Sequence[str], delimiter: str) -> bool:
    """Whether a quotation mark of this record is never closed: the csv module takes the end of the file for its end."""
    try:
        list(csv.reader(record, delimiter=delimiter, strict=True))
    except csv.Error as broken:
        return "unexpected end" in str(broken)
    return False


def _count_rows(grid: Grid) -> None:
    """Walks to the end once, so that a table too large is refused before anything of it is kept."""
    for count, (at, cells) in enumerate(grid.rows(), start=1):
        if count > limits.ROWS or len(cells) > limits.COLUMNS:
            size = {"rows": count, "columns": len(cells)}
            limit = {"limit_rows": limits.ROWS, "limit_columns": limits.COLUMNS}
            raise _Refused(Trouble("table_too_large", at, params={**size, **limit}))


def _delimiter(data: bytes, encoding: str) -> tuple[str, int]:
    """The delimiter that cuts most lines into the same number of cells, and the lines to skip before the table."""
    first = next(lines(data, encoding), "").removeprefix("\ufeff").strip().lower()
    if first.startswith(_SEP) and len(first) == len(_SEP) + 1:
        return first[-1], 1
    rated = []
    for place, delimiter in enumerate(_DELIMITERS):
        widths = Counter(len(cells) for cells in _sample(data, encoding, delimiter) if len(cells) > 1)
        if widths:
            width, often = max(widths.items(), key=lambda w: (w[1] * w[0], w[0]))
            rated.append((often * width, -place, delimiter))
    return (max(rated)[2] if rated else ","), 0


def _sample(data: bytes, encoding: str, delimiter: str) -> Iterator[list[str]]:
    """The first records as this delimiter would cut them, up to where it breaks."""
    try:
        yield from csv.reader(islice(lines(data, encoding), _SAMPLE_LINES), delimiter=delimiter)
    except csv.Error:
        return
