"""Columns written in the most usual way become values at once, by Arrow instead of cell by cell.

What is read here is exactly what `read_cell` says of each cell (a law in the tests), and nothing of it is at fault: a
column with a single cell written otherwise is left to be read cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence import limits
from readiness.evidence.shape import ARROW, FieldType
from readiness.evidence.tables.batch import Column
from readiness.evidence.tables.cells import Manner

_POWER = re.compile(r"\d[eE]\+\d")
"""4.7E+11 is what a spreadsheet makes of a long number."""
_WHOLE = "-?[0-9]{1,15}"
_FRACTION = {",": "(,[0-9]{1,15})?", ".": "([.][0-9]{1,15})?", None: ""}
_TIME = "([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?"
_YEAR_FIRST = f"^([12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}}{_TIME})?$"
_DAY_FIRST = f"^([0-9]{{2}})[.]([0-9]{{2}})[.]([12][0-9]{{3}}){_TIME}$"


def plain_values(column: Column, manner: Manner) -> pa.Array | None:
    """The values in the order of the rows; None where some cell needs a closer look."""
    read = _READ.get(manner.type)
    return read(column, manner) if read is not None and column.all_texts else None


def _texts(column: Column, _: Manner) -> pa.Array | None:
    """Article numbers and names: hardly a cell repeats, so they are looked at as one long text."""
    content = column.texts.buffers()[2].to_pybytes()
    whole = content.decode("ascii") if content.isascii() else "\n"
    usual = whole.isprintable() and "  " not in whole and not ("+" in whole and _POWER.search(whole))
    if not usual or (pc.max(pc.binary_length(column.texts)).as_py() or 0) > limits.CELL:
        return None
    return _filled(pc.ascii_trim_whitespace(column.texts))


def _numbers(column: Column, manner: Manner) -> pa.Array | None:
    """Digits and at most one decimal sign, the column's own."""
    texts = pc.ascii_trim(column.coded.dictionary, " ")
    if not _all_of(texts, f"^({_WHOLE}{_FRACTION[manner.decimal]})?$"):
        return None
    if manner.decimal == ",":
        texts = pc.replace_substring(texts, ",", ".")
    values = pc.multiply(_filled(texts).cast(pa.float64()), float(manner.days))
    return values.take(column.coded.indices)


def _moments(column: Column, manner: Manner) -> pa.Array | None:
    """2026-07-01 and 01.07.2026, with or without a time, without a zone."""
    texts = pc.ascii_trim(column.coded.dictionary, " ")
    texts = pc.replace_substring_regex(texts, _DAY_FIRST, r"\3-\2-\1\4")
    if not _all_of(texts, _YEAR_FIRST):
        return None
    try:
        values = _filled(texts).cast(pa.timestamp("us")).cast(ARROW[manner.type])
    except pa.ArrowInvalid:  # a thirteenth month, a twenty-fifth hour
        return None
    return values.take(column.coded.indices)


def _all_of(texts: pa.Array, form: str) -> bool:
    return bool(pc.all(pc.match_substring_regex(texts, form)).as_py())


def _filled(texts: pa.Array) -> pa.Array:
    """An empty text says nothing."""
    return pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts)


_READ: dict[FieldType, Callable[[Column, Manner], pa.Array | None]] = {
    "id": _texts,
    "text": _texts,
    "number": _numbers,
    "money": _numbers,
    "days": _numbers,
    "date": _moments,
    "moment": _moments,
}
