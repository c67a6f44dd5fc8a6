"""Which column of a table means what: headers scored against the usual names, a person's word above all."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from readiness.evidence.reading import Hint
from readiness.evidence.tables.vocabulary import (
    FieldNames,
    Vocabulary,
    Words,
    joined,
    plain,
    tokens,
    vocabulary,
    words,
)

_SURE = 1.0
_LEAST = 0.6
"""Below this a likeness is chance: 'order' in 'order unit' must not make an order number."""
_PART = 0.55
_YEAR = re.compile(r"20\d\d$")
_REMEMBERED = 1_024
"""The headers of a table are held against thirty kinds one after the other, and taken apart for the first alone."""


@dataclass(frozen=True)
class Columns:
    """`by_field`: canonical field -> column (from 0). The rest is what a header says beside its name."""

    kind: str
    score: float
    by_field: Mapping[str, int]
    currency: Mapping[str, str] = field(default_factory=dict)
    """Field of a price -> the currency its header names."""
    days: Mapping[str, int] = field(default_factory=dict)
    """Field of a time -> days in the unit its header names."""
    languages: Mapping[int, str] = field(default_factory=dict)
    """Columns of descriptions -> the language their header names."""
    class_system: str | None = None


@dataclass(frozen=True)
class _Header:
    """One header taken apart: its name, and the marks (unit, currency, language) beside it."""

    text: str
    joined: str
    bare: str
    words: tuple[str, ...]
    marks: tuple[str, ...]


@lru_cache(maxsize=_REMEMBERED)
def _take_apart(text: str) -> _Header:
    known = words()
    found = tokens(text)
    marks = tuple(t for t in found if _is_mark(t, known))
    if known.classification.intersection(found):
        marks += tuple(t for t in found if t.isdecimal())
    rest = tuple(t for t in found if t not in marks and t not in known.filler)
    return _Header(text, "".join(found), "".join(rest), rest, marks)


def _is_mark(token: str, known: Words) -> bool:
    """A unit, a currency, a language, or the year the column is about."""
    return (
        token in known.currency or token in known.span or token in known.language or bool(_YEAR.match(token))
    )


def _score(header: _Header, names: FieldNames) -> float:
    """1 for a usual name, a little less with a unit beside it, less still for a part of the words."""
    if header.joined in names.names:
        return _SURE
    if header.bare and header.bare in names.names:
        return 0.95
    inside = () if header.joined.isascii() else [n for n in names.unspaced if n in header.joined]
    best = max((_PART + 0.35 * len(name) / len(header.joined) for name in inside), default=0.0)
    if len(header.words) > 1:
        given = set(header.words)
        for name, parts, many in names.of_words:
            if parts <= given and name not in inside:
                best = max(best, _PART + 0.35 * many / len(header.words))
    return best


def match_columns(headers: Sequence[str], vocabulary: Vocabulary, confirmed: Mapping[str, str]) -> Columns:
    """The best assignment of headers to fields, one to one; `confirmed` (field -> header, "" for none) goes first."""
    known = words()
    taken_apart = [_take_apart(text) for text in headers]
    by_field: dict[str, int] = {}
    used: set[int] = set()
    for name, text in confirmed.items():
        at = next((i for i, h in enumerate(headers) if plain(h) == plain(text)), None) if text else None
        if at is not None and any(f.field == name for f in vocabulary.fields):
            by_field[name] = at
            used.add(at)
    rated = sorted(
        (
            (-alike, order, at, names)
            for order, names in enumerate(vocabulary.fields)
            if names.field not in confirmed
            for at, header in enumerate(taken_apart)
            if header.joined and (alike := _score(header, names)) >= _LEAST
        ),
        key=lambda r: r[:3],
    )
    score = sum(f.weight for f in vocabulary.fields if f.field in by_field)
    for minus, _, at, names in rated:
        if at not in used and names.field not in by_field:
            by_field[names.field] = at
            used.add(at)
            score += -minus * names.weight
    return _with_marks(Columns(vocabulary.kind, score, by_field), vocabulary, taken_apart, known)


def side_by_side(columns: Columns, headers: Sequence[str], hint: Hint) -> Columns:
    """Columns that mean something else together: beside "component", "material" is the assembly it goes into."""
    known = vocabulary(columns.kind)
    for meant in known.together:
        at = {
            field: next((i for i, header in enumerate(headers) if joined(header) in names), None)
            for field, names in meant.items()
        }
        places = {i for i in at.values() if i is not None}
        elsewhere = any(columns.by_field.get(field, i) not in places for field, i in at.items())
        if len(places) < len(meant) or elsewhere or meant.keys() & hint.columns.keys():
            continue
        rest = {name: i for name, i in columns.by_field.items() if i not in places}
        gained = sum(f.weight for f in known.fields if f.field in at and f.field not in columns.by_field)
        found = rest | {field: i for field, i in at.items() if i is not None}
        columns = replace(columns, score=columns.score + gained, by_field=found)
    return columns


def _with_marks(
    columns: Columns, vocabulary: Vocabulary, headers: Sequence[_Header], known: Words
) -> Columns:
    currency: dict[str, str] = {}
    days: dict[str, int] = {}
    for name, at in columns.by_field.items():
        for mark in headers[at].marks:
            if name in ("price", "revenue") and mark in known.currency:
                currency[name] = known.currency[mark]
            if mark in known.span:
                days[name] = known.span[mark]
    group = columns.by_field.get("class_group")
    named = [t for t in headers[group].words if t in known.classification] if group is not None else []
    return Columns(
        columns.kind,
        columns.score,
        columns.by_field,
        currency,
        days,
        _languages(columns, vocabulary, headers, known),
        headers[group].text.strip() if group is not None and named else None,
    )


def _languages(
    columns: Columns, vocabulary: Vocabulary, headers: Sequence[_Header], known: Words
) -> dict[int, str]:
    """Every description column with a language beside its name, also those no field was given to."""
    described = {"description_short", "description_long"}
    names = [f for f in vocabulary.fields if f.field in described]
    found = {}
    for at, header in enumerate(headers):
        spoken = [known.language[m] for m in header.marks if m in known.language]
        free = at not in columns.by_field.values() or any(columns.by_field.get(f) == at for f in described)
        if spoken and free and any(_score(header, n) >= _LEAST for n in names):
            found[at] = spoken[0]
    return found
