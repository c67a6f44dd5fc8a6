"""Values of a footprint: numbers also as text, the share of primary data in per cent, and rules dates must keep."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from readiness.evidence.catena_x.values import Rule, at_pointer, is_text, moment
from readiness.evidence.tables.numbers import LARGEST

_PER_CENT = 100
UNITS = ("liter", "kilogram", "cubic meter", "kilowatt hour", "megajoule", "ton kilometer", "square meter")
"""Declared units of the PACT data model up to version 2; later models and Catena-X add to them."""


def decimal(record: Any, pointer: str) -> float | None:
    """A number, or a text that is one with a decimal point, as PACT writes it."""
    said = at_pointer(record, pointer)
    if isinstance(said, bool) or not isinstance(said, int | float | str):
        return None
    try:
        value = float(said)
    except (ValueError, OverflowError):
        return None
    return value if math.isfinite(value) and abs(value) <= LARGEST else None


def is_decimal(said: Any) -> bool:
    return decimal({"said": said}, "/said") is not None


def is_positive(said: Any) -> bool:
    value = decimal({"said": said}, "/said")
    return value is not None and value > 0


def is_not_negative(said: Any) -> bool:
    value = decimal({"said": said}, "/said")
    return value is not None and value >= 0


def is_per_cent(said: Any) -> bool:
    value = decimal({"said": said}, "/said")
    return value is not None and 0 <= value <= _PER_CENT


def is_stamp(said: Any) -> bool:
    return moment({"said": said}, "/said")[0] is not None


def share(record: Any, pointer: str) -> float | None:
    """Per cent as a share; one beyond 0..100 is a fault and stays unknown."""
    value = decimal(record, pointer)
    return value / _PER_CENT if value is not None and 0 <= value <= _PER_CENT else None


def day(record: Any, pointer: str) -> date | None:
    stamp = moment(record, pointer)[0]
    return stamp.date() if stamp else None


def broken(record: Any, rules: dict[str, Rule]) -> list[str]:
    """Pointers of the fields that do not hold."""
    return [pointer for pointer, holds in rules.items() if not holds(at_pointer(record, pointer))]


def out_of_order(record: Any, *pairs: tuple[str, str]) -> Iterator[str]:
    """Pointers of ends that do not lie after their beginnings; where either is unknown nothing is said."""
    for begins, ends in pairs:
        first, last = _stamp(record, begins), _stamp(record, ends)
        if first is not None and last is not None and last <= first:
            yield ends


def _stamp(record: Any, pointer: str) -> datetime | None:
    return moment(record, pointer)[0]


def words(record: Any, pointer: str) -> list[str]:
    """The texts of a list; anything else in it is left out."""
    said = at_pointer(record, pointer)
    return [each.strip() for each in (said if isinstance(said, list) else []) if is_text(each)]
