"""The first walk over a table: how each column writes its numbers and dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from readiness.evidence.shapes import FieldType
from readiness.evidence.tables import dates, numbers
from readiness.evidence.tables.cells import Manner, is_empty, show
from readiness.evidence.tables.grid import Grid, Layout, filled_rows
from readiness.evidence.tables.vocabulary import vocabulary, words

NUMERIC: frozenset[FieldType] = frozenset({"number", "money", "days", "share", "count"})
DATED: frozenset[FieldType] = frozenset({"date", "moment"})
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
    shares: list[str] = []
    for at, cells in filled_rows(grid):
        if at <= layout.header_row:
            continue
        for name, kind in types.items():
            column = layout.columns.by_field[name]
            cell = cells[column] if column < len(cells) else ""
            if is_empty(cell):
                continue
            if kind in NUMERIC:
                signs[name].add(
                    numbers.proven_decimal(_amount(show(cell))) if isinstance(cell, str) else None
                )
                if kind == "share":
                    shares.append(show(cell))
            elif kind in DATED and isinstance(cell, str):
                orders.add(dates.proven_order(show(cell)))
    everywhere = numbers.common_decimal(s for found in signs.values() for s in found) or decimal
    order = dates.common_order(orders)
    values = vocabulary(layout.columns.kind).values
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
        )
    return manners


def _amount(text: str) -> str:
    """The number without what stands before and behind it, such as a currency."""
    return text.strip("€$£¥ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%元天 ")


def _over_one(text: str, sign: numbers.Decimal | None) -> bool:
    try:
        value = numbers.parse_number(text, sign)
    except numbers.Ambiguous:
        return False
    return value is not None and value > _WHOLE
