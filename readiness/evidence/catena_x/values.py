"""The values all aspects share and the form each must have; the forms are those of the published schemas."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from readiness.evidence.tables.dates import in_utc, parse_moment

UUID = re.compile(r"(?:urn:(?:uuid:)?)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
FIRM = re.compile(r"BPNL[A-Za-z0-9]{12}")
SITE = re.compile(r"BPNS[A-Za-z0-9]{12}")
ADDRESS = re.compile(r"BPNA[A-Za-z0-9]{12}")
UNIT = re.compile(r"unit:[A-Za-z0-9]+")
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)")
"""A full moment with its offset: the schemas leave the offset open, their texts ask for it."""
DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")

Rule = Callable[[Any], bool]


def text_like(form: re.Pattern[str]) -> Rule:
    return lambda value: isinstance(value, str) and form.fullmatch(value) is not None


def one_of(*words: str) -> Rule:
    return lambda value: value in words


def optional(rule: Rule) -> Rule:
    return lambda value: value is None or rule(value)


def is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def is_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value)


def at_pointer(record: Any, pointer: str) -> Any:
    """What stands at a JSON Pointer below the record, None where nothing does."""
    for name in pointer.split("/")[1:]:
        record = record.get(name) if isinstance(record, dict) else None
    return record


def text(record: Any, pointer: str) -> str | None:
    value = at_pointer(record, pointer)
    return value.strip() if is_text(value) else None


def number(record: Any, pointer: str) -> float | None:
    value = at_pointer(record, pointer)
    return float(value) if is_number(value) else None


def flag(record: Any, pointer: str) -> bool | None:
    value = at_pointer(record, pointer)
    return value if isinstance(value, bool) else None


def moment(record: Any, pointer: str) -> tuple[datetime | None, bool | None]:
    """The moment in UTC and that it named its offset; a stamp without one is a fault and stays unknown."""
    value = at_pointer(record, pointer)
    if not isinstance(value, str) or not STAMP.fullmatch(value):
        return None, None
    found = parse_moment(value, None)
    return in_utc(found) if found else (None, None)


def day(record: Any, pointer: str) -> date | None:
    """The day as written: of a full moment the day on its own clock."""
    value = at_pointer(record, pointer)
    found = parse_moment(value[:10], None) if isinstance(value, str) and DAY.fullmatch(value) else None
    return found.date() if found else None


def records(record: Any, name: str) -> list[tuple[str, dict[str, Any]]]:
    """The objects of the list called `name`, each with its pointer below the record."""
    found = record.get(name) if isinstance(record, dict) else None
    several = found if isinstance(found, list) else []
    return [(f"/{name}/{i}", entry) for i, entry in enumerate(several) if isinstance(entry, dict)]
