"""Ratings of countries as the Catena-X buyer's app takes and keeps them: a row a country, with or without a header.

Conformant means: every row names its country by two letters and three, and every score lies between 0 and 100.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from readiness.evidence import limits
from readiness.evidence.decode import decodes, find_encoding, lines
from readiness.evidence.peek import HEAD, family_of
from readiness.evidence.reading import Hint, LineBuilder, Reading, Trouble, unreadable
from readiness.evidence.shapes_range import COUNTRY_RATINGS

FORMAT = "country-ratings"
_TWO, _THREE = re.compile(r"[A-Z]{2}"), re.compile(r"[A-Z]{3}")
_NUMBER = re.compile(r"-?\d{1,6}(?:[.,]\d+)?")
_EMPTY = frozenset({"", "NULL", "null", "-1", "N/A", "n/a"})
"""What stands for a missing score; averaging -1 in would rate a country nobody rated the worst of all."""
_ROWS = 3
_ENOUGH = 0.8
"""Share of the rows that must carry both codes, in the same two columns."""
_BEST = 100


@dataclass(frozen=True)
class _Columns:
    two: int
    three: int
    name: int
    continent: int | None
    scores: dict[int, str]
    header: bool


def recognises(data: bytes) -> bool:
    if family_of(data) != "text":
        return False
    decoding = find_encoding(data[:HEAD])
    return decoding is not None and _columns(_cells(data[:HEAD], decoding.encoding)[:-1]) is not None


def read(data: bytes, hint: Hint) -> Reading:
    found = find_encoding(data)
    encoding = hint.encoding if hint.encoding and decodes(data, hint.encoding) else found and found.encoding
    rows = _cells(data, encoding) if encoding else []
    columns = _columns(rows)
    if not encoding or columns is None:
        return unreadable("encoding_unknown", FORMAT, encoding=hint.encoding or "?")
    builder = LineBuilder(COUNTRY_RATINGS)
    faults: list[Trouble] = []
    countries = rows[1:] if columns.header else rows
    for row, cells in countries:
        if _at(cells, columns.two) is None or _at(cells, columns.three) is None:
            faults.append(Trouble("rule_broken", row, "iso3", params={"element": "Iso3"}))
        for column, rating in columns.scores.items():
            score, sound = _score(_at(cells, column))
            if not sound:
                faults.append(
                    Trouble("number_unreadable", row, "score", params={"value": cells[column][:80]})
                )
            builder.add(_line(cells, columns, rating, score), row=row)
    return Reading(
        format=FORMAT,
        tier="parsable" if faults else "conformant",
        kind=COUNTRY_RATINGS.kind,
        records=len(countries),
        lines=builder.table(),
        headers=tuple(rows[0][1]) if columns.header else (),
        encoding=encoding,
        problems=tuple(faults[: limits.TROUBLES]),
    )


def _cells(data: bytes, encoding: str) -> list[tuple[int, list[str]]]:
    """Filled rows with their line; the delimiter is the one the first line holds most of."""
    first = next(lines(data, encoding), "")
    delimiter = max(";,\t", key=first.count)
    csv.field_size_limit(limits.CELL)
    reader = csv.reader(islice(lines(data, encoding), limits.ROWS), delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    try:
        rows = [(reader.line_num, [c.strip().removeprefix("\ufeff") for c in cells]) for cells in reader]
    except csv.Error:
        return []
    return [(row, cells) for row, cells in rows if any(cells)]


def _columns(rows: Sequence[tuple[int, list[str]]]) -> _Columns | None:
    """Where codes and scores stand; None where this is no list of rated countries."""
    if len(rows) < _ROWS:
        return None
    first = [c.casefold().replace(" ", "") for c in rows[0][1]]
    header = "iso3" in first and "iso2" in first
    body = [cells for _, cells in (rows[1:] if header else rows)]
    width = max(map(len, body))
    two, three = (_column_of(body, width, form) for form in (_TWO, _THREE))
    if two is None or three is None:
        return None
    paired = [(_at(c, two), _at(c, three)) for c in body]
    alike = [a[0] == b[0] for a, b in paired if a and b and _TWO.fullmatch(a) and _THREE.fullmatch(b)]
    if len(alike) < _ENOUGH * len(body) or sum(alike) < _ENOUGH * len(alike):
        return None
    scores = {
        at: rows[0][1][at] if header and at < len(rows[0][1]) else str(at + 1)
        for at in range(width)
        if at not in (two, three) and _is_score(body, at)
    }
    name = next((at for at in range(width) if at not in (two, three, *scores) and _is_name(body, at)), None)
    if not scores or name is None:
        return None
    continent = next((first.index(w) for w in ("continent", "region") if header and w in first), None)
    return _Columns(two, three, name if continent != name else two, continent, scores, header)


def _column_of(body: Sequence[list[str]], width: int, form: re.Pattern[str]) -> int | None:
    """The first column nearly all of whose cells have this form, and different ones."""
    for at in range(width):
        cells = [c for row in body if (c := _at(row, at)) and form.fullmatch(c)]
        if min(len(cells), len(set(cells))) >= _ENOUGH * len(body):
            return at
    return None


def _is_score(body: Sequence[list[str]], at: int) -> bool:
    """Numbers and missing ones only; 1, 2, 3 ... down the column is a running number."""
    said = [row[at] for row in body if at < len(row) and row[at] not in _EMPTY]
    numbered = said == [str(n) for n in range(1, len(said) + 1)]
    return bool(said) and not numbered and all(map(_NUMBER.fullmatch, said))


def _is_name(body: Sequence[list[str]], at: int) -> bool:
    said = [c for row in body if (c := _at(row, at))]
    return (
        len(said) > _ENOUGH * len(body) and len(set(said)) > _ENOUGH * len(body) and not said[0].isdecimal()
    )


def _at(cells: Sequence[str], at: int) -> str | None:
    found = cells[at] if at < len(cells) else ""
    return None if found in _EMPTY else found


def _score(text: str | None) -> tuple[float | None, bool]:
    """The score and whether it can be one."""
    if text is None:
        return None, True
    if not _NUMBER.fullmatch(text):
        return None, False
    value = float(text.replace(",", "."))
    return (value, True) if 0 <= value <= _BEST else (None, False)


def _line(cells: list[str], columns: _Columns, rating: str, score: float | None) -> dict[str, object]:
    return {
        "country": _at(cells, columns.name),
        "iso2": _at(cells, columns.two),
        "iso3": _at(cells, columns.three),
        "continent": _at(cells, columns.continent) if columns.continent is not None else None,
        "rating": rating,
        "score": score,
    }
