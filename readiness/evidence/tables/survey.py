"""The first walk over a table: how each column writes its numbers and dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

import pyarrow.compute as pc

from readiness.evidence.reading import Hint
from readiness.evidence.shape import FieldType
from readiness.evidence.tables import dates, numbers
from readiness.evidence.tables.batch import Column
from readiness.evidence.tables.cells import Cell, Manner, is_empty, show
from readiness.evidence.tables.grid import Grid, Layout
from readiness.evidence.tables.vocabulary import vocabulary, words

NUMERIC: frozenset[FieldType] = frozenset({"number", "money", "days", "share", "count"})
DATED: frozenset[FieldType] = frozenset({"date", "moment"})
_USUAL_NUMBER = "^[0-9]*([.,][0-9]{1,2})?$"
_DATE_WITHOUT_CHOICE = "^([0-9]{4}-|[0-9]+[.])"
"""It opens with its year or has points, and so says nothing of whether day or month comes first elsewhere."""
_WHOLE = 1.0
"""A share above one can only be per cent."""


def survey(
    grid: Grid, layout: Layout, *, decimal: numbers.Decimal | None, serial: bool
) -> Mapping[str, Manner]:
    """The manner of each column: its own proof, else what the whole table proves, else `decimal`."""
    shape = vocabulary(layout.columns.kind).shape
    types = {f: t for f, t in shape.types.items() if f in layout.columns.by_field}
    signs: defaultdict[str, set[numbers.Decimal | None]] = defaultdict(set)
    orders: set[dates.Order | None] = set()
    shares: set[str] = set()
    seen: defaultdict[str, set[Cell]] = defaultdict(set)
    told = [name for name, kind in types.items() if kind in NUMERIC or kind in DATED]
    for batch in grid.below(layout.header_row):
        for name in told:
            telling = _telling(batch.column(layout.columns.by_field[name]), types[name])
            fresh = {c: None for c in telling if c not in seen[name]}
            seen[name].update(fresh)
            cells = [c for c in fresh if not is_empty(c)]
            if types[name] in NUMERIC:
                signs[name] |= {
                    numbers.proven_decimal(_amount(show(c))) if isinstance(c, str) else None for c in cells
                }
                if types[name] == "share":
                    shares |= {show(c) for c in cells}
            else:
                orders |= {dates.proven_order(show(c)) for c in cells if isinstance(c, str)}
    everywhere = numbers.common_decimal(s for found in signs.values() for s in found) or decimal
    order = dates.common_order(orders)
    known = vocabulary(layout.columns.kind)
    values, unreadable = known.values, known.unreadable
    manners = {}
    for name, kind in types.items():
        sign = numbers.common_decimal(signs[name]) or everywhere
        manners[name] = Manner(
            type=kind,
            words=words(),
            decimal=sign,
            order=order,
            days=layout.columns.days.get(name, 1) if kind == "days" else 1,
            percent=kind == "share" and any(_over_one(text, sign) for text in shares),
            serial=serial,
            values=values.get(name, {}),
            unreadable=unreadable.get(name),
        )
    return manners


def _telling(column: Column, kind: FieldType) -> list[Cell]:
    """The cells that may prove something: of usual numbers one of each sign, of dates those with a choice of order."""
    if not column.all_texts or kind == "share":
        return column.cells
    texts = column.coded.dictionary
    usual = pc.match_substring_regex(texts, _USUAL_NUMBER if kind in NUMERIC else _DATE_WITHOUT_CHOICE)
    telling: list[Cell] = texts.filter(pc.invert(usual)).to_pylist()
    if kind in NUMERIC:
        alike = texts.filter(usual)
        for sign in ",.":
            telling += alike.filter(pc.match_substring(alike, sign))[:1].to_pylist()
    return telling


def settle_flags(grid: Grid, layout: Layout, hint: Hint) -> Layout:
    """Takes a flag for the quantity it is: SAP lists call the column of blocked pieces "Gesperrt" too.

    A column of nothing but numbers, one of them neither 0 nor 1, moves to `<flag>_quantity`; where that has a
    column of its own already, the flag is left without one. What a person confirmed stays.
    """
    types = vocabulary(layout.columns.kind).shape.types
    by_field = dict(layout.columns.by_field)
    for name in [
        f for f in by_field if f"{f}_quantity" in types and types[f] == "flag" and f not in hint.columns
    ]:
        column = by_field[name]
        if _all_amounts(batch.column(column) for batch in grid.below(layout.header_row)):
            del by_field[name]
            by_field.setdefault(f"{name}_quantity", column)
    return replace(layout, columns=replace(layout.columns, by_field=by_field))


def _all_amounts(columns: Iterable[Column]) -> bool:
    """Looks no further than the first cell that is none: a flag is told by its first word."""
    beyond_flags = False
    for column in columns:
        for text in {show(c) for c in column.cells if not isinstance(c, bool)} - {""}:
            value = _value(text)
            if value is None:
                return False
            beyond_flags |= value not in (0.0, 1.0)
    return beyond_flags


def _value(text: str) -> float | None:
    """The number by its own proof; which sign is meant does not matter for telling it from 0 and 1."""
    return numbers.parse_number(text, ",")


def _amount(text: str) -> str:
    """The number without what stands before and behind it, such as a currency."""
    return text.strip("€$£¥ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%元天 ")


def _over_one(text: str, sign: numbers.Decimal | None) -> bool:
    try:
        value = numbers.parse_number(text, sign)
    except numbers.Ambiguous:
        return False
    return value is not None and value > _WHOLE
