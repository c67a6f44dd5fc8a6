"""Dates as people write them: 2026-07-01, 01.07.2026, 1/7/26, 1. Juli 2026, 2026年7月1日, KW 27/2026."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Literal

Order = Literal["dmy", "mdy"]

_TIME = (
    r"(?:[T ,]+(?P<H>\d{1,2})[:.](?P<M>\d{2})(?:[:.](?P<S>\d{2})(?:[.,]\d+)?)?"
    r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?(?: ?Uhr)?\s*(?P<zone>Z|UTC|[+-]\d{2}:?\d{2})?)?"
)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})" + _TIME)
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})" + _TIME)
_DOTTED = re.compile(r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4}|\d{2})" + _TIME)
_SLASHED = re.compile(r"(?P<a>\d{1,2})(?P<sep>[/-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})" + _TIME)
_CHINESE = re.compile(r"(?P<y>\d{4}) ?年 ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?日?" + _TIME)
_DAY_NAME = re.compile(r"(?P<d>\d{1,2})[. -]+(?P<name>[^\W\d_]{3,12})[. -]+(?P<y>\d{4}|\d{2})" + _TIME)
_NAME_DAY = re.compile(r"(?P<name>[^\W\d_]{3,12})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})" + _TIME)
_WEEK = re.compile(
    r"(?:(?:KW|CW|W|第)[ .-]?(?P<w>\d{1,2})周?[ /.-]+(?P<y>\d{4})|(?P<y2>\d{4})-?(?:KW|CW|W|年第)[ -]?(?P<w2>\d{1,2})周?)",
    re.I,
)
_NOTHING = re.compile(r"0[0./-]*")

_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan january januar jän jänner",
            "feb february februar",
            "mar march mär märz mrz maerz",
            "apr april",
            "may mai",
            "jun june juni",
            "jul july juli",
            "aug august",
            "sep sept september",
            "oct october okt oktober",
            "nov november",
            "dec december dez dezember",
        ),
        start=1,
    )
    for name in names.split(" ")
}
_FRIDAY = 5
_EXCEL_EPOCH = datetime(1899, 12, 30)
_SERIALS = range(20_000, 80_000)
"""Excel counts days: 1954 to 2119. Smaller numbers in a date column are no dates."""


class AmbiguousDate(ValueError):
    """03/04/2026: nothing in the column tells day from month."""


def is_no_date(text: str) -> bool:
    """00.00.0000 and its like: how an ERP prints an empty date."""
    return len(text) > 1 and _NOTHING.fullmatch(text) is not None


def proven_order(text: str) -> Order | None:
    """What a date with slashes or dashes proves about its own order."""
    found = _SLASHED.fullmatch(text.strip())
    if found is None:
        return None
    first, second = int(found["a"]), int(found["b"])
    if first > 12 >= second:
        return "dmy"
    return "mdy" if second > 12 >= first else None


def common_order(proofs: Iterable[Order | None]) -> Order | None:
    seen = {p for p in proofs if p}
    return seen.pop() if len(seen) == 1 else None


def parse_moment(text: str, order: Order | None) -> datetime | None:
    """The moment, with its offset if it names one, midnight where no time is given; None where the text is no date.

    A calendar week stands for its Friday: a promise for the week holds until its last working day.
    Raises AmbiguousDate where day and month cannot be told apart.
    """
    text = text.strip()
    for pattern in (_YEAR_FIRST, _DOTTED, _CHINESE, _COMPACT):
        if found := pattern.fullmatch(text):
            return _build(found, int(found["m"]), int(found["d"]))
    if found := _SLASHED.fullmatch(text):
        own = proven_order(text) or order
        first, second = int(found["a"]), int(found["b"])
        if own is None and first != second:
            raise AmbiguousDate(text)
        return _build(found, *((first, second) if own == "mdy" else (second, first)))
    for pattern in (_DAY_NAME, _NAME_DAY):
        if found := pattern.fullmatch(text):
            month = _MONTHS.get(found["name"].casefold())
            return _build(found, month, int(found["d"])) if month else None
    if found := _WEEK.fullmatch(text):
        return _week(int(found["y"] or found["y2"]), int(found["w"] or found["w2"]))
    return None


def from_serial(days: float) -> datetime | None:
    """A date Excel stored as a bare number."""
    return _EXCEL_EPOCH + timedelta(days=days) if int(days) in _SERIALS else None


def in_utc(moment: datetime | date) -> tuple[datetime, bool]:
    """The moment in UTC and whether it named its own offset; without one its clock is taken as UTC."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC), False
    try:
        return moment.astimezone(UTC), True
    except OverflowError:  # the last hours of the year 9999, which ERPs use for "never"
        return moment.replace(tzinfo=UTC), True


def _week(year: int, week: int) -> datetime | None:
    try:
        return datetime.fromisocalendar(year, week, _FRIDAY)
    except ValueError:
        return None


def _build(found: re.Match[str], month: int, day: int) -> datetime | None:
    year = int(found["y"])
    if len(found["y"]) == 2:
        year += 2000 if year < 69 else 1900
    hour = int(found["H"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    try:
        return datetime(
            year, month, day, hour, int(found["M"] or 0), int(found["S"] or 0), tzinfo=_zone(found["zone"])
        )
    except ValueError:
        return None


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text in ("Z", "UTC"):
        return UTC
    sign = -1 if text[0] == "-" else 1
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(sign * timedelta(minutes=minutes))
